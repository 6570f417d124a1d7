using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Explaining;

/// <summary>Why a gradient is what it is, at a case that is small enough to follow on paper.</summary>
/// <param name="Shapes">Of every tensor, in symbols.</param>
/// <param name="Ways">Each tensor that T flows into, in the order of the upstreams.</param>
/// <param name="Contractions">Each entry of the gradient, row by row.</param>
/// <param name="Reference">The gradient by finite differences of the whole, which students' answers are held against.</param>
/// <param name="Draws">How many further draws the structure was held against, at the dimensions of each.</param>
internal sealed record Explanation(
    Gradient Gradient,
    Case Case,
    IReadOnlyDictionary<Variable, Shape> Shapes,
    ImmutableArray<Way> Ways,
    ImmutableArray<Contraction> Contractions,
    EntryReference Reference,
    ImmutableArray<(Dimensions Dimensions, int Count)> Draws
)
{
    // Of the terms that are added up.
    private const double Rounding = 1e-12;

    public Variable Of => Gradient.Of;

    public Exercise Exercise => Case.Exercise;

    /// <summary>Whether the reference knows every entry, and every sum is it, to within the error bars of both.</summary>
    public bool IsConfirmed => Reference.IsKnown && Contractions.All(IsReference);

    private bool IsReference(Contraction contraction)
    {
        var reference = Reference[contraction.At];
        double bar = contraction.Bar + reference.Bar + Rounding * contraction.Terms.Sum(t => Math.Abs(t.Value));
        return Math.Abs(contraction.Value - reference.Value) <= 4 * bar;
    }
}
