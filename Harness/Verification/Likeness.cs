using System.Collections.Immutable;
using GradCheck.Asking;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Verification;

/// <summary>Compares what two classes return, number by number, at the cases of the check and at many more.</summary>
internal sealed class Likeness(ReferenceSet references, FurtherCases further, Tolerance tolerance, Worker worker)
{
    // What other algebra leaves of rounding, far below any tolerance.
    private const double Rounding = 1e-10;

    private readonly Dictionary<(string Class, BackwardMethod Method, string Case), Answer> remembered = [];

    /// <summary>The largest difference between two classes in what a method returns; null where there is none beyond rounding.</summary>
    public Disagreement? Between(StudentClass original, StudentClass mutated, IGrouping<BackwardMethod, Gradient> method)
    {
        var judged = references.Rungs.SelectMany(references.Cases).Select(c => c.Case);
        return Largest(original, mutated, method, judged, Coverage.Judged)
            ?? Largest(original, mutated, method, further.OfOtherSeeds, Coverage.OtherSeed)
            ?? LargestOfWider(original, mutated, method);
    }

    private Disagreement? Largest(
        StudentClass original,
        StudentClass mutated,
        IGrouping<BackwardMethod, Gradient> method,
        IEnumerable<Case> cases,
        Coverage reach
    ) =>
        Compare(original, mutated, method, [.. cases])
            .Select(c => new Disagreement(c.Gradient, c.Case, Relative(c.Gradient, c.Case, c.Right, c.Other), reach))
            .Where(d => d.Relative > Rounding)
            .MaxBy(d => d.Relative);

    // At inputs that nobody foresaw, other algebra may lose digits, and the reference may be wrong itself: only a verdict counts.
    private Disagreement? LargestOfWider(StudentClass original, StudentClass mutated, IGrouping<BackwardMethod, Gradient> method) =>
        Compare(original, mutated, method, [.. further.OfWiderInputs.Select(c => c.Case)])
            .Where(c =>
            {
                var judge = new CaseJudge(c.Gradient, tolerance);
                var reference = further.OfWiderInputs.Single(r => r.Case == c.Case);
                return judge.Judge(reference, c.Right).Outcome == Outcome.Pass && judge.Judge(reference, c.Other).Outcome.Passed() == false;
            })
            .Select(c => new Disagreement(c.Gradient, c.Case, Relative(c.Gradient, c.Case, c.Right, c.Other), Coverage.WiderInput))
            .MaxBy(d => d.Relative);

    private IEnumerable<(Gradient Gradient, Case Case, Answer Right, Answer Other)> Compare(
        StudentClass original,
        StudentClass mutated,
        IGrouping<BackwardMethod, Gradient> method,
        ImmutableArray<Case> cases
    )
    {
        // All of one class, then all of the other: a worker holds one object at a time.
        var right = cases.Select(c => Remembered(original, method.Key, c)).ToList();
        var other = cases.Select(c => worker.Asker(mutated, method.Key)(c)).ToList();
        return from index in Enumerable.Range(0, cases.Length)
            from gradient in method
            select (gradient, cases[index], right[index], other[index]);
    }

    private Answer Remembered(StudentClass original, BackwardMethod method, Case drawn)
    {
        if (!remembered.TryGetValue((original.Name, method, drawn.Key), out var answer))
            remembered[(original.Name, method, drawn.Key)] = answer = worker.Asker(original, method)(drawn);
        return answer;
    }

    // Where the reference itself has no finite answer, nothing can be asked of a mutant.
    private static double Relative(Gradient gradient, Case drawn, Answer original, Answer mutated)
    {
        if (Values(original, gradient) is not { Values: { } right } expected)
            return 0;
        if (Values(mutated, gradient) is not { Values: { } other } actual || !expected.HasShape(actual.Sides))
            return double.PositiveInfinity;
        double difference = right.Zip(other).Max(p => double.IsFinite(p.First) ? Math.Abs(p.First - p.Second) : 0);
        if (difference == 0)
            return 0;
        double scale = Scale.Create(new Objective(drawn, gradient), right.Max(Math.Abs)).Size;
        return double.IsNaN(difference) ? double.PositiveInfinity : difference / scale;
    }

    private static Tensor? Values(Answer answer, Gradient gradient) =>
        answer is Answer.Returned { ChangedParameter: null, Tensors: var tensors } ? tensors.ElementAtOrDefault(gradient.Position) : null;
}

/// <summary>Where two solutions differ most.</summary>
/// <param name="Gradient">The gradient that differs.</param>
/// <param name="Case">The case where it does.</param>
/// <param name="Relative">By how much, in parts of the gradient's scale; infinite where one returned no numbers, or another shape.</param>
internal sealed record Disagreement(Gradient Gradient, Case Case, double Relative, Coverage Coverage);

/// <summary>Whether the check comes where two solutions differ.</summary>
internal enum Coverage
{
    /// <summary>It does: they differ by less than it tolerates there.</summary>
    Judged,

    /// <summary>Only a case of another seed does.</summary>
    OtherSeed,

    /// <summary>None can: the exercise draws no such input, though its forward side has a value there, and the reference is right.</summary>
    WiderInput,
}
