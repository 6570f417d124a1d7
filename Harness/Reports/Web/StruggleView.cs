using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>How the class did at one gradient.</summary>
/// <param name="Parts">Its submissions by family of outcome, in percent of those that were asked: the parts of its bar.</param>
internal sealed record StruggleView(
    string Exercise,
    string Name,
    int Passed,
    int Asked,
    bool IsHardest,
    IReadOnlyList<StrugglePart> Parts,
    string Rest
)
{
    private static readonly string[] Families = ["pass", "wrong", "ended", "unsure", "absent"];

    public static StruggleView Create(GradientSummary gradient, bool isHardest)
    {
        int asked = gradient.Outcomes.Values.Sum();
        var byFamily = gradient.Outcomes.GroupBy(o => OutcomeWord.Of(o.Key).Family).ToDictionary(f => f.Key, f => f.Sum(o => o.Value));
        return new StruggleView(
            gradient.Exercise,
            gradient.Name,
            gradient.Passed,
            asked,
            isHardest,
            [.. Families.Where(byFamily.ContainsKey).Select(f => new StrugglePart(f, Math.Round(100.0 * byFamily[f] / asked, 2)))],
            string.Join(
                ", ",
                gradient
                    .Outcomes.Where(o => o.Key != Outcome.Pass.Code())
                    .OrderByDescending(o => o.Value)
                    .Select(o => $"{o.Value} {OutcomeWord.Of(o.Key).Label}")
            )
        );
    }
}

/// <summary>One part of a gradient’s bar.</summary>
internal sealed record StrugglePart(string Family, double Percent);
