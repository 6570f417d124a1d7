using System.Collections.Immutable;

namespace GradCheck.Reports;

/// <summary>How often a mistake was made in a class.</summary>
/// <param name="Code">As <see cref="Mistake"/> calls it.</param>
/// <param name="Gradients">In how many gradients, all submissions together.</param>
/// <param name="Submissions">In how many submissions.</param>
/// <param name="Where">The gradients, the most frequent first.</param>
internal sealed record MistakeCount(
    string Code,
    int Gradients,
    int Submissions,
    ImmutableArray<(string Exercise, string Name, int Count)> Where
);
