using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>A case, and the local Jacobian of everything that the gradient's tensor flows into at it.</summary>
internal sealed record Sample(Case Case, ImmutableArray<LocalJacobian> Jacobians)
{
    private const int Attempts = 10;

    /// <summary>Whether every number can be trusted.</summary>
    public bool IsKnown => Jacobians.All(j => j.IsKnown);

    /// <summary>The largest entry of any of them, without its sign.</summary>
    public double Largest => Jacobians.Max(j => j.Largest);

    public static Sample Of(Case drawn, Gradient gradient) => new(drawn, LocalJacobian.Of(drawn, gradient));

    /// <summary>
    /// A case that people can follow, and in which they can tell the numbers of T apart. Where what earlier steps made cannot be rounded, since that
    /// leaves a domain, it stays as it is.
    /// </summary>
    public static Sample Readable(Exercise exercise, Gradient gradient, Dimensions dimensions, int seed)
    {
        Case Drawn(int attempt, bool roundSteps) =>
            ReadableCase.Draw(gradient, exercise, dimensions, ReadableCase.Key(seed, exercise, gradient, dimensions, attempt), roundSteps);

        var rounded = Enumerable.Range(0, Attempts).Select(a => Of(Drawn(a, roundSteps: true), gradient)).Where(s => s.IsWorthALook);
        return rounded.MaxBy(s => s.Distance(gradient.Of)) ?? First(attempt => Drawn(attempt, roundSteps: false), gradient);
    }

    /// <summary>A case as usual, to hold what the readable one seems to show against.</summary>
    public static Sample Usual(Exercise exercise, Gradient gradient, Dimensions dimensions, int seed, int index) =>
        First(
            attempt =>
            {
                string key = $"{ReadableCase.Key(seed, exercise, gradient, dimensions, attempt)}|{index}";
                return CaseDrawer.At(exercise, key, new Rung("matrix", Growth.All), index, dimensions, new Draw(key));
            },
            gradient
        );

    /// <summary>The same with T of another sample: what stays is what does not depend on T.</summary>
    public Sample With(Sample other, Gradient gradient)
    {
        var values = Case.Values.ToArray();
        values[gradient.Of.Index] = other.Case.Values[gradient.Of.Index];
        return Of(Case with { Values = values }, gradient);
    }

    // Where every gate is shut there is nothing to see.
    private bool IsWorthALook => IsKnown && Largest > 0;

    // Between the two entries that are nearest to each other.
    private double Distance(Tensor tensor)
    {
        var entries = Case.Values[tensor.Index].Enumerate().Order().ToList();
        return entries.Zip(entries.Skip(1), (low, high) => high - low).DefaultIfEmpty(0).Min();
    }

    private static Sample First(Func<int, Case> draw, Gradient gradient)
    {
        Sample? best = null;
        for (int attempt = 0; attempt < Attempts && best is not { IsWorthALook: true }; attempt++)
        {
            var sample = Of(draw(attempt), gradient);
            best = best is null || sample.IsKnown ? sample : best;
        }
        return best!;
    }
}
