using System.Collections.Concurrent;
using GradCheck.Grading;
using GradCheck.Isolation.Compiling;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests;

/// <summary>Warm compilers for all tests, since a cold one takes a second each, and one grader for those that need no settings of their own.</summary>
[SetUpFixture]
public sealed class SharedGrader
{
    private static readonly ConcurrentDictionary<CompilerLimits, Lazy<CompilerPool>> Pools = new();
    private static readonly Lazy<SubmissionGrader> Grader = new(() => Of(Grade.Settings));

    internal static SubmissionGrader Value => Grader.Value;

    internal static SubmissionGrader Of(GradeSettings settings) =>
        new(settings, CancellationToken.None, Compilers(settings.CompilerLimits with { Isolation = settings.Isolation }));

    internal static CompilerPool Compilers(CompilerLimits limits) =>
        Pools.GetOrAdd(limits, l => new Lazy<CompilerPool>(() => new CompilerPool(l, CancellationToken.None))).Value;

    [OneTimeTearDown]
    public void EndItsProcesses()
    {
        foreach (var pool in Pools.Values)
            pool.Value.Dispose();
    }
}
