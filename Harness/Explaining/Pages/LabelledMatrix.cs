using System.Collections.Immutable;

namespace GradCheck.Explaining.Pages;

/// <summary>The numbers of a matrix, row by row, below its name.</summary>
internal sealed record LabelledMatrix(string Title, ImmutableArray<ImmutableArray<string>> Rows);
