using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

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
            var grown = Shown.Case.Dimensions.Sizes.Where(d => d.Size > 1).Select(d => d.Symbol).ToList();
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
