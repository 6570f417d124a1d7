using GradCheck.Submissions;

namespace GradCheck.Verification.Mutants;

/// <summary>The reference solution with one bug planted.</summary>
/// <param name="Label">What the bug is: <c>drops a transpose</c>.</param>
/// <param name="Line">Where it is in the reference's file, from 1.</param>
/// <param name="Before">What stood there, on one line.</param>
/// <param name="After">What stands there now.</param>
/// <param name="Class">The class that it is in, where that is one that solves the exercise; null where the bug may reach all of them.</param>
/// <param name="Method">The method of the interface that it is in; null where it may reach all of them.</param>
/// <param name="Source">The whole file, in a namespace of its own.</param>
internal sealed record Mutant(string Label, int Line, string Before, string After, string? Class, string? Method, SourceFile Source);
