using System.Collections.Immutable;

namespace GradCheck.Explaining;

/// <summary>An explanation as text, tables and formulas, for any medium.</summary>
internal sealed record Page(string Title, ImmutableArray<Block> Blocks);

/// <summary>A part of a page. All text is plain.</summary>
internal abstract record Block
{
    private Block() { }

    /// <summary>Whether a short version goes without it.</summary>
    public bool IsDetail { get; init; }

    public sealed record Heading(string Text) : Block;

    public sealed record Paragraph(string Text) : Block;

    /// <summary>Small matrices, side by side where there is room.</summary>
    public sealed record Matrices(ImmutableArray<LabelledMatrix> All) : Block;

    /// <summary>A table with a label for every row and column.</summary>
    /// <param name="Columns">Their labels.</param>
    /// <param name="Rows">Their labels and cells.</param>
    public sealed record Table(ImmutableArray<string> Columns, ImmutableArray<(string Label, ImmutableArray<string> Cells)> Rows) : Block;

    /// <summary>Formulas below each other.</summary>
    public sealed record Equations(ImmutableArray<Equation> All) : Block;
}

/// <summary>A formula: what it is of, and what that is, a line each, with the sign that it begins with.</summary>
internal sealed record Equation(string Left, ImmutableArray<string> Lines);

/// <summary>The numbers of a matrix, row by row, below its name.</summary>
internal sealed record LabelledMatrix(string Title, ImmutableArray<ImmutableArray<string>> Rows);
