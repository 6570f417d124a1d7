using System.Collections.Immutable;
using GradCheck.Explaining.Pages;

namespace GradCheck.Reports;

/// <summary>
/// An explanation in plain text for half a screen, to stand below a failure: what the Jacobian looks like and what that makes of the sum, without
/// what only leads there.
/// </summary>
internal static class ExplanationText
{
    private const int Width = 100;
    private const int MostEquations = 2;
    private const string Margin = "    ";

    /// <summary>Fewer than forty lines.</summary>
    public static IEnumerable<string> Lines(Page page)
    {
        var blocks = page.Blocks.Where(b => !b.IsDetail).Select(b => Lines(b).ToList()).Where(lines => lines.Count > 0);
        return blocks.SelectMany(lines => (IEnumerable<string>)["", .. lines]).Prepend(page.Title);
    }

    // Of headings and matrices there are too many for so little room: what stands below says enough.
    private static IEnumerable<string> Lines(Block block) =>
        block switch
        {
            Block.Paragraph paragraph => Wrapped(paragraph.Text),
            Block.Table table => Table(table),
            Block.Equations equations => equations.All.Take(MostEquations).SelectMany(e => Equation(e)),
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

    private static IEnumerable<string> Table(Block.Table table)
    {
        int label = table.Rows.Max(r => r.Label.Length);
        int widest = table.Columns.Concat(table.Rows.SelectMany(r => r.Cells)).Max(c => c.Length);
        // dA1[0,0] on one line, or what it is of above where.
        bool isWide = label + table.Columns.Length * (widest + 2) > Width;
        var headings = table.Columns.Select(c => isWide ? c.Replace("[", "\n[", StringComparison.Ordinal).Split('\n') : [c]).ToList();
        int cell = headings.SelectMany(h => h).Concat(table.Rows.SelectMany(r => r.Cells)).Max(c => c.Length);
        for (int line = 0; line < headings[0].Length; line++)
            yield return Row("", headings.Select(h => h.ElementAtOrDefault(line) ?? ""), label, cell);
        foreach (var (name, cells) in table.Rows)
            yield return Row(name, cells, label, cell);
    }

    private static string Row(string name, IEnumerable<string> cells, int label, int cell) =>
        Margin + name.PadRight(label) + string.Concat(cells.Select(c => "  " + c.PadLeft(cell)));

    private static ImmutableArray<string> Equation(Equation equation) =>
        [.. equation.Lines.Select((line, i) => $"{Margin}{(i == 0 ? equation.Left : new string(' ', equation.Left.Length))} {line}")];
}
