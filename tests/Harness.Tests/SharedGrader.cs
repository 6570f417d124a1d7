using GradCheck.Grading;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests;

/// <summary>One grader with a warm compiler for all tests that do not need settings of their own; a cold one takes a second each.</summary>
[SetUpFixture]
public sealed class SharedGrader
{
    private static readonly Lazy<SubmissionGrader> Grader = new(() => new SubmissionGrader(Grade.Settings, CancellationToken.None));

    internal static SubmissionGrader Value => Grader.Value;

    [OneTimeTearDown]
    public void EndItsProcesses()
    {
        if (Grader.IsValueCreated)
            Grader.Value.Dispose();
    }
}
