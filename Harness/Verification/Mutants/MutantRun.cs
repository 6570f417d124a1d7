using System.Collections.Immutable;
using GradCheck.Isolation.Wire;
using GradCheck.Isolation.Working;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Submissions;

namespace GradCheck.Verification.Mutants;

/// <summary>Plants every bug in a reference solution and finds out what the exercise makes of it.</summary>
internal sealed class MutantRun(ReferenceSet references, TrustedCompiler compiler, int seed, Tolerance tolerance, WorkerLimits limits)
{
    // Few enough to compile within seconds, and to lose little where a worker must be replaced.
    private const int MostInAnAssembly = 250;

    private readonly FurtherCases further = new(references, seed);

    /// <summary>What became of every mutant, in the order of the source.</summary>
    /// <param name="solutions">The classes of the file that solve the exercise.</param>
    /// <exception cref="VerificationException">The reference cannot be compiled beside its mutants.</exception>
    public ImmutableArray<Fate> Run(SourceFile file, ImmutableArray<StudentClass> solutions, int jobs, CancellationToken stop)
    {
        var factory = new MutantFactory(file, solutions);
        var mutants = factory.All();
        int size = Math.Clamp((mutants.Length + jobs - 1) / jobs, 1, MostInAnAssembly);
        var original = factory.Original();
        try
        {
            return
            [
                .. mutants
                    .Chunk(size)
                    .AsParallel()
                    .AsOrdered()
                    .WithDegreeOfParallelism(jobs)
                    .WithMergeOptions(ParallelMergeOptions.FullyBuffered)
                    .SelectMany(some => Judge(original, [.. some], stop)),
            ];
        }
        catch (AggregateException e)
        {
            throw e.InnerExceptions.FirstOrDefault(i => i is OperationCanceledException or VerificationException) ?? e.InnerExceptions[0];
        }
    }

    private List<Fate> Judge(SourceFile source, ImmutableArray<Mutant> mutants, CancellationToken stop)
    {
        var assembly = MutantAssembly.Compile(compiler, source, mutants);
        using var worker = new Worker(assembly.Compiled, compiler.Contracts, limits, stop);
        var original = assembly.Classes(source, references.Exercise);
        var judge = new MutantJudge(references, tolerance, assembly, worker, new Likeness(references, further, tolerance, worker));
        return
        [
            .. assembly.DidNotCompile.Select(m => new Fate.DidNotCompile(m)),
            .. assembly.Mutants.Select(m => judge.Judge(m, original, further.Count)),
        ];
    }
}
