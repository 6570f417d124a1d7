using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Judging;

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
    public RawMatrix? Value(Gradient gradient) =>
        (Answer as Answer.Returned)?.Matrices.ElementAtOrDefault(gradient.Position) is { Values: not null } value
        && (value.Rows, value.Columns) == (Reference[gradient].Rows, Reference[gradient].Columns)
            ? value
            : null;

    /// <summary>Where a gradient is wrong that was compared by directions; looked for when first asked, for it costs more than the verdict.</summary>
    public Lazy<Place?>? Place { get; init; }
}
