using System.Globalization;
using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>A row of the ladder.</summary>
internal sealed record RungView(
    string Rung,
    string Dimensions,
    int Cases,
    OutcomeWord Outcome,
    string Absolute,
    string Relative,
    string Floor,
    bool IsProjected
)
{
    public static RungView Create(RungResult rung) =>
        new(
            rung.Rung,
            Sizes(rung.Dimensions),
            rung.Cases,
            OutcomeWord.Of(rung.Outcome.Code()),
            PageNumber.Error(rung.MaxAbsoluteError),
            PageNumber.Error(rung.MaxRelativeError),
            PageNumber.Error(rung.DetectionFloor),
            rung.ComparedBy == "directions"
        );

    /// <summary><c>N=2, D=1</c></summary>
    public static string Sizes(IReadOnlyDictionary<string, int> dimensions) =>
        string.Join(", ", dimensions.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Key}={d.Value}")));
}
