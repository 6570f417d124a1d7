using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GradCheck.Records;

namespace GradCheck.Gradebooks;

/// <summary>A roster with the grades of a class filled in.</summary>
/// <param name="Content">The roster as it was, but for the cells that were filled.</param>
internal sealed partial record Gradebook(byte[] Content, GradebookResult Result)
{
    /// <summary>The name of the filled copy of a roster, in the results folder.</summary>
    public static string NameOf(string roster) =>
        Path.GetExtension(roster).ToLowerInvariant() is (".csv" or ".tsv" or ".txt" or ".xls") and var ending
            ? $"gradebook{ending}"
            : "gradebook.csv";

    /// <param name="layout">The layout that submissions were found in, as <c>--layout</c> calls it.</param>
    public static Gradebook Fill(Roster roster, string layout, IReadOnlyList<GradedWork> works)
    {
        var index = new RosterIndex(roster, layout);
        var ordered = works.OrderBy(w => w.Id, StringComparer.Ordinal).Select(w => (Work: w, Rows: index.Find(w.Id, w.Student))).ToList();
        var byRow = ordered.SelectMany(w => w.Rows.Select(row => (row, w.Work))).ToLookup(w => w.row, w => w.Work);
        decimal scale = Scale(roster, works);
        var filled = ImmutableArray.CreateBuilder<GradebookGrade>();
        var refused = ImmutableArray.CreateBuilder<GradebookRefusal>();
        var edits = new List<(Cell, string)>();
        refused.AddRange(
            ordered
                .Where(w => w.Rows.Count == 0)
                .Select(w => new GradebookRefusal(w.Work.Id, Line: null, "nobody in the roster is found by it"))
        );
        foreach (var row in roster.Shape.Students.Where(byRow.Contains))
        {
            GradedWork[] own = [.. byRow[row]];
            if (Refusal(roster, row, own) is { } reason)
            {
                refused.AddRange(own.Select(w => new GradebookRefusal(w.Id, row.Line, reason)));
                continue;
            }
            string grade = Written(own[0], scale, UsesComma(roster));
            edits.Add((row.Cells[roster.Column.Index], grade));
            if (roster.Shape.Feedback is { } feedback && feedback < row.Cells.Length && Feedback.IsOurs(row[feedback]))
                edits.Add((row.Cells[feedback], own[0].Feedback));
            filled.Add(new GradebookGrade(own[0].Id, row.Line, grade));
        }
        return new Gradebook(
            roster.Text.Encode(Splice.Into(roster.Text.Utf8, roster.Table.Separator, edits)),
            new GradebookResult(
                1,
                roster.File,
                roster.Format.Name,
                NameOf(roster.File),
                roster.Column.Header,
                (double?)roster.Column.Most,
                (double)scale,
                Notes(works),
                filled.ToImmutable(),
                [.. roster.Shape.Students.Where(r => !byRow.Contains(r)).Select(r => Student(roster, r))],
                refused.ToImmutable()
            )
        );
    }

    // One scale for all: whoever was asked less than the others, having left exercises out, must not get full marks for it.
    private static decimal Scale(Roster roster, IReadOnlyList<GradedWork> works)
    {
        double most = works.Select(w => w.MaxScore).DefaultIfEmpty().Max();
        return roster.Column.Most is { } points && most > 0 ? points / (decimal)most : 1;
    }

    private static ImmutableArray<string> Notes(IReadOnlyList<GradedWork> works)
    {
        double[] asked = [.. works.Select(w => w.MaxScore).Where(m => m > 0).Distinct().Order()];
        return asked.Length < 2
            ? []
            :
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Not everyone was asked for the same: {asked[0]:0.##} to {asked[^1]:0.##} points. All are measured by {asked[^1]:0.##}; name the exercises with --exercise."
                ),
            ];
    }

    private static string? Refusal(Roster roster, RosterRow row, GradedWork[] works)
    {
        if (works.Length > 1)
            return $"the student has {works.Length} submissions: {string.Join(", ", works.Select(w => w.Id))}";
        if (works[0].Refusal is { } refusal)
            return refusal;
        if (row.Cells.Length <= roster.Column.Index)
            return "the row ends before the column for grades";
        string cell = row[roster.Column.Index].Trim();
        return roster.Shape.Kept.TryGetValue(cell, out string? meaning) ? $"its cell says {cell}: {meaning}" : null;
    }

    private static string Written(GradedWork work, decimal scale, bool usesComma)
    {
        string grade = Math.Round((decimal)work.Score * scale, 2, MidpointRounding.AwayFromZero)
            .ToString("0.##", CultureInfo.InvariantCulture);
        return usesComma ? grade.Replace('.', ',') : grade;
    }

    // As the numbers beside it are written, so that a spreadsheet reads this one, too.
    private static bool UsesComma(Roster roster) =>
        roster.Shape.Students.Any(r =>
            DecimalComma().IsMatch(r[roster.Column.Index].Trim()) || DecimalComma().IsMatch(r[roster.Column.Index + 1].Trim())
        );

    private static GradebookStudent Student(Roster roster, RosterRow row) =>
        new(row.Line, roster.Shape.Own.Clean(row[roster.Shape.Own.Index]), roster.Shape.NameOf(row));

    [GeneratedRegex(@"\A[0-9]+,[0-9]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DecimalComma();
}

/// <summary>Changes cells of a table in place. Every byte of the others stays as it was.</summary>
internal static class Splice
{
    public static byte[] Into(byte[] utf8, char separator, IEnumerable<(Cell Cell, string Value)> edits)
    {
        var result = new MemoryStream(utf8.Length);
        int at = 0;
        foreach (var (cell, value) in edits.OrderBy(e => e.Cell.Start))
        {
            result.Write(utf8.AsSpan(at, cell.Start - at));
            result.Write(Encoding.UTF8.GetBytes(Written(value, separator, cell.IsQuoted)));
            at = cell.Start + cell.Length;
        }
        result.Write(utf8.AsSpan(at));
        return result.ToArray();
    }

    private static string Written(string value, char separator, bool isQuoted)
    {
        string safe = Formula.Neutralised(value);
        bool needsQuotes = isQuoted || safe.AsSpan().IndexOfAny([separator, '"', '\r', '\n']) >= 0 || safe != safe.Trim();
        return needsQuotes ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}

/// <summary>
/// What a spreadsheet would run as a formula when it opens a table. Only cells that we write are changed: a name that begins with one of
/// these is the platform's business, and has to come back as it was. After OWASP, "CSV Injection".
/// </summary>
internal static class Formula
{
    public static string Neutralised(string value) => value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + value : value;
}
