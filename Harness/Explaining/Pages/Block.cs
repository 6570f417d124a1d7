using System.Collections.Immutable;

namespace GradCheck.Explaining.Pages;

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
