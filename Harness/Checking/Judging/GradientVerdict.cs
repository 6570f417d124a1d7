using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Judging;

/// <summary>What became of one gradient: the first rung that did not pass decides, or else one that nothing could be said of.</summary>
internal sealed record GradientVerdict(Gradient Gradient, ImmutableArray<RungVerdict> Rungs)
{
    /// <summary>The rung that decides.</summary>
    public RungVerdict Deciding { get; } =
        Rungs.FirstOrDefault(r => r.Outcome.Passed() == false) ?? Rungs.FirstOrDefault(r => r.Outcome != Outcome.Pass) ?? Rungs[0];

    public Outcome Outcome => Deciding.Outcome;

    /// <summary>The case that decides, made as small as it fails; null where that was not tried or says nothing more.</summary>
    public CaseVerdict? Smallest { get; init; }

    /// <summary>The case to show.</summary>
    public CaseVerdict Shown => Smallest ?? Deciding.Deciding;

    /// <summary>Whether the shape of the case to show was right with other numbers, so that the numbers count and not the shape.</summary>
    public bool WasRightAtThatShape
    {
        get
        {
            var smallest = Shown.Case.Exercise.Forward.Sizes.Smallest;
            var grown = Shown.Case.Dimensions.Sizes.Where(d => d.Size > smallest[d.Symbol]).Select(d => d.Symbol).ToList();
            return Rungs.Any(r =>
                r.Outcome == Outcome.Pass
                && r.Rung.Growth switch
                {
                    Growth.None => grown.Count == 0,
                    Growth.One => grown is [var only] && only == r.Rung.Name,
                    _ => false,
                }
            );
        }
    }

    /// <summary>What speaks for its being a difference quotient; null where nobody looked.</summary>
    public DifferenceQuotient? Quotient { get; init; }

    /// <summary>The smallest relative tolerance at which every case of these rungs would have passed; null where none helps.</summary>
    public double? RequiredTolerance =>
        Rungs.SelectMany(r => r.Cases).Select(Required).Max() is var required && double.IsFinite(required) ? required : null;

    private static double Required(CaseVerdict verdict) =>
        verdict.Outcome is Outcome.Pass or Outcome.WrongValue or Outcome.Inconclusive
            ? verdict.RequiredTolerance ?? double.PositiveInfinity
            : double.PositiveInfinity;
}

/// <summary>What became of one gradient at one rung: the first case that did not pass decides, or else a case that nothing could be said of.</summary>
internal sealed record RungVerdict(Rung Rung, ImmutableArray<CaseVerdict> Cases)
{
    /// <summary>The case that decides.</summary>
    public CaseVerdict Deciding { get; } =
        Cases.FirstOrDefault(c => c.Outcome.Passed() == false) ?? Cases.FirstOrDefault(c => c.Outcome != Outcome.Pass) ?? Cases[0];

    public Outcome Outcome => Deciding.Outcome;

    /// <summary>Whether the gradient is not asked again: the next call would cost as much and say the same.</summary>
    public bool EndsGradient => Cases.Any(c => c.Outcome.EndsGradient());
}

/// <summary>What became of one gradient at one case.</summary>
/// <param name="Worst">The entry that is furthest off, where entries were compared.</param>
/// <param name="MaxAbsoluteError">Over all that was compared; null where nothing was.</param>
/// <param name="MaxRelativeError">Over all that was compared; null where nothing was.</param>
/// <param name="DetectionFloor">The absolute error that would have been noticed in any entry (or along any direction) of the case.</param>
/// <param name="Imprecision">The largest error within the tolerance that rounding does not explain, as a part of the gradient's scale; null where none.</param>
/// <param name="RequiredTolerance">The smallest relative tolerance at which all that was compared agrees; null where nothing was.</param>
internal sealed record CaseVerdict(
    Outcome Outcome,
    ReferenceCase Reference,
    Answer Answer,
    Entry? Worst = null,
    double? MaxAbsoluteError = null,
    double? MaxRelativeError = null,
    double? DetectionFloor = null,
    double? Imprecision = null,
    double? RequiredTolerance = null
)
{
    public Case Case => Reference.Case;

    /// <summary>The student's numbers for one gradient; null where there are none in the shape of its tensor.</summary>
    public Tensor? Value(Gradient gradient) =>
        (Answer as Answer.Returned)?.Tensors.ElementAtOrDefault(gradient.Position) is { IsKnown: true } value
        && value.HasShape(Reference[gradient].Sides)
            ? value
            : null;

    /// <summary>Where a gradient is wrong that was compared by directions; looked for when first asked, for it costs more than the verdict.</summary>
    public Lazy<Place?>? Place { get; init; }
}
