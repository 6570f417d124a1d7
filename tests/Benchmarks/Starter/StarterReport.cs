using System.Globalization;
using GradCheck.Benchmarks.Publishing;

namespace GradCheck.Benchmarks.Starter;

/// <summary>The section of RESULTS.md on what a student waits for.</summary>
internal static class StarterReport
{
    public static IEnumerable<string> Of(IReadOnlyList<StarterRun> runs, IReadOnlyList<double> saves)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"`dotnet test --no-build` of a kit for TwoLayerNet (63 tests) beside a project with the same packages and one empty test, {runs.Count} times in turn. What is added is the median of the differences (goal: below 1 s)."
        );
        yield return MarkdownTable.Of(
            ["project", "median, s", "added, s", "ratio"],
            [
                ["empty", Seconds(runs.Select(r => r.Empty)), "", ""],
                Row("kit, untouched", runs, r => r.Untouched),
                Row("kit, all gradients written", runs, r => r.Solved),
            ]
        );
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"`check --watch`, from a save to the end of the answer, once warm: {Median.Of(saves):0} ms in the median of {saves.Count}, {saves.Min():0} to {saves.Max():0} (goal: below 300)."
        );
    }

    private static string[] Row(string name, IReadOnlyList<StarterRun> runs, Func<StarterRun, double> time) =>
        [name, Seconds(runs.Select(time)), Seconds(runs.Select(r => time(r) - r.Empty)), Seconds(runs.Select(r => time(r) / r.Empty))];

    private static string Seconds(IEnumerable<double> values) => Median.Of(values).ToString("0.00", CultureInfo.InvariantCulture);
}
