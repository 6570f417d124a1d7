using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Isolation.Wire;
using GradCheck.Isolation.Working;
using GradCheck.Numerics;

namespace GradCheck.Verification.Mutants;

/// <summary>Compares what two classes return, number by number, at the cases of the check and at many more.</summary>
internal sealed class Likeness(ReferenceSet references, FurtherCases further, Worker worker)
{
    // What other algebra leaves of rounding, far below any tolerance.
    private const double Rounding = 1e-10;

    // As in the reference: terms of the usual size that cancel leave rounding behind, however large beside zero.
    private const double LeastScale = 1e-3;

    private readonly Dictionary<(string Class, BackwardMethod Method), List<Answer>> remembered = [];

    /// <summary>The largest difference between two classes in what a method returns; null where there is none beyond rounding.</summary>
    public Difference? Between(StudentClass original, StudentClass mutated, BackwardMethod method, IEnumerable<Gradient> gradients)
    {
        var judged = Largest(
            original,
            mutated,
            method,
            gradients,
            [.. references.Rungs.SelectMany(references.Cases).Select(c => c.Case)],
            isJudged: true
        );
        return judged ?? Largest(original, mutated, method, gradients, further.Cases, isJudged: false);
    }

    private Difference? Largest(
        StudentClass original,
        StudentClass mutated,
        BackwardMethod method,
        IEnumerable<Gradient> gradients,
        ImmutableArray<Case> cases,
        bool isJudged
    )
    {
        var expected = Remembered(original, method, cases, isJudged);
        return cases
            .Zip(expected)
            .SelectMany(pair =>
            {
                var answer = worker.Call(mutated, method, pair.First.ArgumentsOf(method));
                return gradients.Select(g => new Difference(g, pair.First, Relative(g, pair.First, pair.Second, answer), isJudged));
            })
            .Where(d => d.Relative > Rounding)
            .MaxBy(d => d.Relative);
    }

    private List<Answer> Remembered(StudentClass original, BackwardMethod method, ImmutableArray<Case> cases, bool isJudged)
    {
        var key = (original.Name + isJudged, method);
        if (!remembered.TryGetValue(key, out var answers))
            remembered[key] = answers = [.. cases.Select(c => worker.Call(original, method, c.ArgumentsOf(method)))];
        return answers;
    }

    // Where the reference itself has no finite answer, nothing can be asked of a mutant.
    private static double Relative(Gradient gradient, Case drawn, Answer original, Answer mutated)
    {
        if (original is not Answer.Returned { Matrices: var right } || right[gradient.Position] is not { Values: { } expected } one)
            return 0;
        if (
            mutated is not Answer.Returned { ChangedParameter: null, Matrices: var other }
            || other[gradient.Position] is not { Values: { } values } two
        )
            return double.PositiveInfinity;
        if ((one.Rows, one.Columns) != (two.Rows, two.Columns))
            return double.PositiveInfinity;
        double scale = Math.Max(expected.Max(Math.Abs), LeastScale * new Objective(drawn, gradient).Magnitude);
        double difference = expected.Zip(values).Max(p => double.IsFinite(p.First) ? Math.Abs(p.First - p.Second) : 0);
        return difference == 0 ? 0
            : double.IsNaN(difference) ? double.PositiveInfinity
            : difference / scale;
    }
}
