using System.Globalization;
using GradCheck.Benchmarks.Publishing;

namespace GradCheck.Benchmarks.Teaching;

/// <summary>The section of RESULTS.md on diagnosis and shrinking.</summary>
internal static class TeachingReport
{
    public static IEnumerable<string> Of(IReadOnlyList<Explained> explained)
    {
        var named = explained.Where(e => e.Mistake.Code != "unknown").ToList();
        var shrunk = explained.Where(e => e.Elements is not null).ToList();
        var times = shrunk.Select(e => e.Shrinking.TotalMilliseconds).Order().ToList();
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{explained.Count} planted mistakes in {explained.Select(e => e.Mistake.Exercise.Name).Distinct().Count()} exercises (tests/Harness.Tests/Mistakes). The outcome is the expected one in {explained.Count(e => e.IsOutcomeRight)} of {explained.Count}. Of the {named.Count} whose mistake has a name, it is the reported one in {new Proportion(named.Count(e => e.IsNamed), named.Count)}% (goal 95); of all, a name that is not true is reported in {new Proportion(explained.Count(e => e.IsWrongName), explained.Count)}% (goal below 1)."
        );
        yield return MarkdownTable.Of(
            ["mistake", "planted", "named", "unknown", "another true name", "wrong name"],
            explained
                .GroupBy(e => e.Mistake.Code)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Row(g.Key, [.. g]))
        );
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{shrunk.Count} failing cases made smaller: the gradient has {Median.Of(shrunk.Select(e => (double)e.Elements!.Value))} entries in the median (goal 4), {shrunk.Max(e => e.Elements)} at most. It took {times[times.Count / 2]:0.0} ms in the median, {times[(int)(0.95 * times.Count)]:0.0} at the 95th percentile and {times[^1]:0.0} at most (goal 50)."
        );
    }

    private static string[] Row(string code, IReadOnlyCollection<Explained> group) =>
        [
            code,
            Number(group.Count),
            Number(group.Count(e => e.IsNamed)),
            Number(group.Count(e => e.IsUnknown && !e.IsNamed)),
            Number(group.Count(e => !e.IsNamed && !e.IsUnknown && !e.IsWrongName)),
            Number(group.Count(e => e.IsWrongName)),
        ];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
