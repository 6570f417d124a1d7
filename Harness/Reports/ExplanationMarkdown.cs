using System.Text;
using GradCheck.Explaining;

namespace GradCheck.Reports;

/// <summary>An explanation as Markdown.</summary>
internal static class ExplanationMarkdown
{
    // What a sentence may hold that Markdown takes for more than text.
    private const string Special = @"\`*_<>|#";

    public static string Render(Page page)
    {
        var blocks = page.Blocks.Select(Render).Prepend($"# {Escaped(page.Title)}");
        return string.Join("\n\n", blocks) + "\n";
    }

    private static string Render(Block block) =>
        block switch
        {
            Block.Heading heading => $"## {Escaped(heading.Text)}",
            Block.Paragraph paragraph => Escaped(paragraph.Text),
            Block.Matrices matrices => Code(matrices.All.SelectMany((m, i) => Lines(m, isFirst: i == 0))),
            Block.Table table => Table(table),
            Block.Equations equations => Code(equations.All.SelectMany(Lines)),
            _ => throw new InvalidOperationException($"A page has no {block.GetType().Name}."),
        };

    private static IEnumerable<string> Lines(LabelledMatrix matrix, bool isFirst)
    {
        int width = matrix.Rows.Max(row => row.Max(cell => cell.Length));
        var rows = matrix.Rows.Select(row => "  " + string.Join("  ", row.Select(cell => cell.PadLeft(width))));
        return [.. isFirst ? (string[])[] : [""], matrix.Title, .. rows];
    }

    private static IEnumerable<string> Lines(Equation equation) =>
        equation.Lines.Select((line, i) => $"{(i == 0 ? equation.Left : new string(' ', equation.Left.Length))} {line}");

    private static string Table(Block.Table table)
    {
        var text = new StringBuilder();
        text.Append(Row(table.Columns.Prepend("")));
        text.Append('\n').Append(Row(table.Columns.Select(_ => "---:").Prepend("---"), isPlain: true));
        foreach (var (label, cells) in table.Rows)
            text.Append('\n').Append(Row(cells.Prepend(label)));
        return text.ToString();
    }

    private static string Row(IEnumerable<string> cells, bool isPlain = false) =>
        $"| {string.Join(" | ", cells.Select(cell => isPlain ? cell : Escaped(cell)))} |";

    private static string Code(IEnumerable<string> lines) => $"```text\n{string.Join('\n', lines)}\n```";

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
