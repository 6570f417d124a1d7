using System.Collections.Immutable;
using GradCheck.Explaining;

namespace GradCheck.Wording;

/// <summary>
/// An explanation in plain text for half a screen, to stand below a failure: what the Jacobian looks like and what that makes of the sum, without
/// what only leads there.
/// </summary>
internal static class ExplanationText
{
    private const int Width = 100;
    private const int MostLines = 40;
    private const int MostLinesOfEquations = 3;
    private const string Margin = "    ";

    // Of a table: the first number with which everything fits.
    private static readonly ImmutableArray<int> RowsShown = [8, 5, 3];

    /// <summary>At most forty lines.</summary>
    public static IEnumerable<string> Lines(Page page)
    {
        var fitting = RowsShown.Select(rows => Lines(page, rows)).FirstOrDefault(lines => lines.Count <= MostLines);
        return fitting ?? [.. Lines(page, RowsShown[^1]).Take(MostLines - 1), "..."];
    }

    private static List<string> Lines(Page page, int rows)
    {
        var blocks = page.Blocks.Where(b => !b.IsDetail).Select(b => Lines(b, rows).ToList()).Where(lines => lines.Count > 0);
        return [page.Title, .. blocks.SelectMany(lines => (IEnumerable<string>)["", .. lines])];
    }

    // Of headings and matrices there are too many for so little room: what stands below says enough.
    private static IEnumerable<string> Lines(Block block, int rows) =>
        block switch
        {
            Block.Paragraph paragraph => Wrapped(paragraph.Text),
            Block.Table table => Table(table, rows),
            Block.Equations equations => Equations(equations.All),
            _ => [],
        };

    private static IEnumerable<string> Wrapped(string text)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                line = "";
            }
            line += (line.Length > 0 ? " " : "") + word;
        }
        yield return line;
    }

    private static IEnumerable<string> Table(Block.Table table, int rows)
    {
        int label = table.Rows.Max(r => r.Label.Length);
        int widest = table.Columns.Concat(table.Rows.SelectMany(r => r.Cells)).Max(c => c.Length);
        // dA1[0,0] on one line, or what it is of above where.
        bool isWide = label + table.Columns.Length * (widest + 2) > Width;
        var headings = table.Columns.Select(c => isWide ? c.Replace("[", "\n[", StringComparison.Ordinal).Split('\n') : [c]).ToList();
        int cell = headings.SelectMany(h => h).Concat(table.Rows.SelectMany(r => r.Cells)).Max(c => c.Length);
        for (int line = 0; line < headings[0].Length; line++)
            yield return Row("", headings.Select(h => h.ElementAtOrDefault(line) ?? ""), label, cell);
        foreach (var (name, cells) in table.Rows.Take(rows))
            yield return Row(name, cells, label, cell);
        if (table.Rows.Length > rows)
            yield return $"{Margin}... ({table.Rows.Length - rows} more rows)";
    }

    private static string Row(string name, IEnumerable<string> cells, int label, int cell) =>
        Margin + name.PadRight(label) + string.Concat(cells.Select(c => "  " + c.PadLeft(cell)));

    private static IEnumerable<string> Equations(ImmutableArray<Equation> all)
    {
        int lines = 0;
        // A sum of many terms is too long a line to follow.
        return all.Where(e => e.Lines.All(l => l.Length <= Width))
            .TakeWhile((e, i) => (lines += e.Lines.Length) <= MostLinesOfEquations || i == 0)
            .SelectMany(Lines);
    }

    private static IEnumerable<string> Lines(Equation equation) =>
        equation.Lines.Select((line, i) => $"{Margin}{(i == 0 ? equation.Left : new string(' ', equation.Left.Length))} {line}");
}
