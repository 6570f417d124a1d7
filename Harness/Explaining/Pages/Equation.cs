using System.Collections.Immutable;

namespace GradCheck.Explaining.Pages;

/// <summary>A formula: what it is of, and what that is, a line each, with the sign that it begins with.</summary>
internal sealed record Equation(string Left, ImmutableArray<string> Lines);
