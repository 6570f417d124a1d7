using System.Globalization;
using GradCheck.Records;
using GradCheck.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Reports;

/// <summary>What other tolerances would have made of a class, for a terminal.</summary>
internal static class ToleranceReport
{
    /// <summary>A table with a row for each decade, and where the gap between right and wrong answers is.</summary>
    public static IRenderable Render(ToleranceAudit audit)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("rtol", "pass", "newly", "no longer", "which change");
        foreach (var column in table.Columns.SkipLast(1))
            column.RightAligned();
        foreach (var row in audit.Rows)
            table.AddRow(
                new Text(Number(row.Relative)),
                new Text($"{row.Passed}/{audit.Audited}"),
                new Text(Count(row.NewlyPassed)),
                new Text(Count(row.NoLongerPassed)),
                new Text(Which(row))
            );
        return new Rows(table, new Text(Sentence(audit)), Text.Empty);
    }

    private static string Which(ToleranceRow row)
    {
        string named = string.Join(", ", row.Examples.Select(e => $"{PlainText.Line(e.Submission, 30)} {e.Name}"));
        int more = row.NewlyPassed + row.NoLongerPassed - row.Examples.Length;
        return more > 0 ? $"{named} and {more} more" : named;
    }

    private static string Sentence(ToleranceAudit audit)
    {
        string gap = audit.Gap() is var (from, to)
            ? $"No verdict changes between {Number(from)} and {Number(to)}."
            : "There is no wide gap between right and wrong answers: look at what changes.";
        string others =
            audit.Others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {audit.Others} more would pass at no tolerance.");
        return gap + others;
    }

    private static string Count(int count) => count == 0 ? "-" : count.ToString(CultureInfo.InvariantCulture);

    private static string Number(double relative) => relative.ToString("0e-0", CultureInfo.InvariantCulture);
}
