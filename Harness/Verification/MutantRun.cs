using System.Collections.Immutable;
using GradCheck.Asking;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Submissions;

namespace GradCheck.Verification;

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

/// <summary>Judges the mutants of an assembly as submissions are judged, and tells those that pass from the reference.</summary>
internal sealed class MutantJudge(ReferenceSet references, Tolerance tolerance, MutantAssembly assembly, Worker worker, Likeness likeness)
{
    /// <param name="original">The reference, as it was compiled beside its mutants.</param>
    /// <param name="further">How many more cases those that pass are compared at.</param>
    public Fate Judge(Mutant mutant, ImmutableArray<StudentClass> original, int further)
    {
        var classes = assembly.Classes(mutant.Source, references.Exercise, mutant.Class);
        var methods = references
            .Exercise.Gradients.GroupBy(g => g.Method)
            .Where(m => mutant.Method is null || m.Key.Name == mutant.Method)
            .ToImmutableArray();
        if (Caught(mutant, classes, methods) is { } caught)
            return caught;
        var differences =
            from mutated in classes
            from method in methods
            let right = original.Single(o => SimpleName(o) == SimpleName(mutated))
            select likeness.Between(right, mutated, method);
        return differences.MaxBy(d => d?.Relative ?? 0) is { } difference
            ? new Fate.SlippedThrough(mutant, difference)
            : new Fate.Equivalent(mutant, further);
    }

    // Rung by rung, as a student climbs: most bugs show at the smallest shapes.
    private Fate.Caught? Caught(
        Mutant mutant,
        ImmutableArray<StudentClass> classes,
        ImmutableArray<IGrouping<BackwardMethod, Gradient>> methods
    )
    {
        var failures =
            from rung in references.Rungs
            from mutated in classes
            from method in methods
            from verdict in GradientCheck
                .Rung(method.Key, method, rung, references, tolerance, worker.Asker(mutated, method.Key))
                .Zip(method)
            where verdict.First.Outcome.Passed() == false
            select new Fate.Caught(mutant, verdict.First.Outcome, verdict.Second, rung.Name);
        return failures.FirstOrDefault();
    }

    private static string SimpleName(StudentClass student) => student.Name[(student.Name.LastIndexOf('.') + 1)..];
}
