using System.Collections.Immutable;

namespace GradCheck.Explaining.Pages;

/// <summary>An explanation as text, tables and formulas, for any medium.</summary>
internal sealed record Page(string Title, ImmutableArray<Block> Blocks);
