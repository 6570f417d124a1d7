using System.Collections.Immutable;

namespace GradCheck.Submissions.Layouts;

/// <summary>The layout of a class, and the class sorted by it.</summary>
/// <param name="Notices">What whoever grades should know: sentences.</param>
internal sealed record ChosenLayout(ILayout Layout, SortedFolder Sorted, ImmutableArray<string> Notices);
