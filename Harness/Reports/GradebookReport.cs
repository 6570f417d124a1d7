using System.Globalization;
using GradCheck.Records;
using GradCheck.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Reports;

/// <summary>What became of a roster, for a terminal.</summary>
internal static class GradebookReport
{
    private const int MostNamed = 12;

    /// <param name="path">Where the filled copy is.</param>
    public static IRenderable Render(GradebookResult result, string path) =>
        new Rows(Lines(result, path).Select(line => new Text(PlainText.Line(line, 1_000))));

    private static IEnumerable<string> Lines(GradebookResult result, string path)
    {
        yield return $"Gradebook: {Count(result.Filled.Length, "grade")} in column '{result.GradeColumn}'{Scaled(result)}: {path}";
        foreach (string note in result.Notes)
            yield return note;
        if (result.WithoutSubmission.Length > 0)
            yield return $"In the roster without a submission ({result.WithoutSubmission.Length}): {Listed(result.WithoutSubmission, s => s.Name.Length > 0 ? $"{s.Name} ({s.Id})" : s.Id)}";
        foreach (var reason in result.NotFilled.GroupBy(r => r.Reason))
            yield return $"Submissions without a grade there, {reason.Key} ({reason.Count()}): {Listed([.. reason], r => r.Submission)}";
    }

    private static string Scaled(GradebookResult result) =>
        result.MaxPoints is { } most
            ? string.Create(
                CultureInfo.InvariantCulture,
                $", of {most:0.##} points{(result.Scale == 1 ? "" : $" (scores times {result.Scale:0.####})")}"
            )
            : "";

    private static string Listed<T>(IReadOnlyList<T> items, Func<T, string> name) =>
        string.Join(", ", items.Take(MostNamed).Select(name))
        + (items.Count > MostNamed ? $" and {items.Count - MostNamed} more, see gradebook.json" : "");

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
