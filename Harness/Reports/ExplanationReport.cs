using System.Collections.Immutable;
using GradCheck.Explaining;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Reports;

/// <summary>An explanation for a terminal.</summary>
internal static class ExplanationReport
{
    // A column of more than this many characters a label has its label on two lines.
    private const int LongLabel = 8;

    private const int MatrixGap = 4;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static IRenderable Render(Page page) => new Rows([new Text(page.Title, Bold), Text.Empty, .. page.Blocks.Select(Render)]);

    private static IRenderable Render(Block block) =>
        block switch
        {
            Block.Heading heading => new Text($"{heading.Text}\n", Bold),
            Block.Paragraph paragraph => new Text($"{paragraph.Text}\n"),
            Block.Matrices matrices => Matrices(matrices.All),
            Block.Table table => Table(table),
            Block.Equations equations => Equations(equations.All),
            _ => throw new InvalidOperationException($"A page has no {block.GetType().Name}."),
        };

    private static Padder Matrices(ImmutableArray<LabelledMatrix> matrices) =>
        new(new Columns(matrices.Select(Matrix)) { Expand = false, Padding = new Padding(0, 0, MatrixGap, 0) }, new Padding(2, 0, 0, 1));

    private static Rows Matrix(LabelledMatrix matrix)
    {
        var grid = new Grid { Expand = false };
        foreach (var _ in matrix.Rows[0])
            grid.AddColumn(new GridColumn().RightAligned().NoWrap().PadLeft(1).PadRight(1));
        foreach (var row in matrix.Rows)
            grid.AddRow([.. row.Select(cell => new Text(cell))]);
        return new Rows(new Text(matrix.Title), grid);
    }

    private static Table Table(Block.Table block)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("");
        bool isWide = block.Columns.Length * (block.Columns.Max(c => c.Length) + 2) > LongLabel * LongLabel;
        foreach (string label in block.Columns)
            table.AddColumn(new TableColumn(new Text(isWide ? label.Replace("[", "\n[", StringComparison.Ordinal) : label)).RightAligned());
        foreach (var (label, cells) in block.Rows)
            table.AddRow([new Text(label), .. cells.Select(cell => new Text(cell))]);
        return table;
    }

    private static Padder Equations(ImmutableArray<Equation> equations)
    {
        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var equation in equations)
        foreach (var (line, i) in equation.Lines.Select((line, i) => (line, i)))
            grid.AddRow(new Text(i == 0 ? equation.Left : ""), new Text(line));
        return new Padder(grid, new Padding(0, 0, 0, 1));
    }
}
