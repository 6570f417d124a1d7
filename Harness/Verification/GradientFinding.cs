using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Verification;

/// <summary>What the reference of one gradient is good for at one rung.</summary>
/// <param name="Compared">Entries that are compared, or directions where <paramref name="IsByDirection"/>, over all cases.</param>
/// <param name="Bar">The largest error bar, in parts of the gradient's scale.</param>
/// <param name="Inconclusive">Those whose reference cannot be trusted: nobody is accused there.</param>
/// <param name="AtKinks">Those that lie at a kink, where a set of answers is right.</param>
/// <param name="IsZero">Whether all of them are 0, to rounding.</param>
internal sealed record GradientFinding(
    Gradient Gradient,
    Rung Rung,
    int Compared,
    bool IsByDirection,
    double Bar,
    int Inconclusive,
    int AtKinks,
    bool IsZero
)
{
    // Of the scale: what terms that cancel leave behind.
    private const double Zero = 1e-9;

    public static GradientFinding Create(ReferenceSet references, Rung rung, Gradient gradient)
    {
        var all = references.Cases(rung).SelectMany(c => Derivatives(c[gradient])).ToImmutableArray();
        var known = all.Where(d => d.Derivative.IsKnown).ToList();
        return new GradientFinding(
            gradient,
            rung,
            all.Length,
            rung.Growth == Growth.Large,
            known.Select(d => d.Derivative.Bar == 0 ? 0 : d.Derivative.Bar / d.Scale).DefaultIfEmpty(double.PositiveInfinity).Max(),
            all.Length - known.Count,
            known.Count(d => d.Derivative.IsAtKink),
            known.TrueForAll(d => Math.Abs(d.Derivative.Value) <= Zero * d.Scale)
        );
    }

    private static IEnumerable<(Derivative Derivative, double Scale)> Derivatives(ReferenceGradient reference)
    {
        if (reference is EntryReference entries)
            return Entries(entries).Select(d => (d, entries.Scale.Size));
        var directions = ((DirectionReference)reference).Probes;
        // A projection is as large as the gradient is in norm, give or take chance: the largest of them is a fair scale.
        double scale = directions.Where(p => p.Derivative.IsKnown).Select(p => Math.Abs(p.Derivative.Value)).DefaultIfEmpty(0).Max();
        return directions.Select(p => (p.Derivative, scale));
    }

    private static IEnumerable<Derivative> Entries(EntryReference entries) => Enumerable.Range(0, entries.Count).Select(at => entries[at]);
}

/// <summary>What one rung of an exercise offers to judge by.</summary>
/// <param name="Sizes">The dimensions of its cases.</param>
/// <param name="DrawnAgain">Cases that were drawn again, because the reference could not be trusted at the first draw.</param>
internal sealed record RungFinding(Rung Rung, ImmutableArray<Dimensions> Sizes, int DrawnAgain)
{
    public static RungFinding Create(ReferenceSet references, Rung rung)
    {
        var cases = references.Cases(rung).ToList();
        return new RungFinding(rung, [.. cases.Select(c => c.Case.Dimensions)], cases.Sum(c => c.DrawnAgain));
    }
}
