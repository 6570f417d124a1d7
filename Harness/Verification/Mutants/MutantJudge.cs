using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Isolation.Wire;
using GradCheck.Isolation.Working;
using GradCheck.Judging;
using GradCheck.Numerics;

namespace GradCheck.Verification.Mutants;

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
                .Rung(method.Key, method, rung, references, tolerance, c => worker.Call(mutated, method.Key, c.ArgumentsOf(method.Key)))
                .Zip(method)
            where verdict.First.Outcome.Passed() == false
            select new Fate.Caught(mutant, verdict.First.Outcome, verdict.Second, rung.Name);
        return failures.FirstOrDefault();
    }

    private static string SimpleName(StudentClass student) => student.Name[(student.Name.LastIndexOf('.') + 1)..];
}
