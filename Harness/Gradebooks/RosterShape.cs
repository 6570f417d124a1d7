using System.Collections.Immutable;

namespace GradCheck.Gradebooks;

/// <summary>What the columns and rows of a roster mean.</summary>
/// <param name="Students">The rows that are about a student.</param>
/// <param name="GradeColumns">Those that grades may be written to.</param>
/// <param name="Own">The column of the platform's own id, which its downloads name submissions by.</param>
/// <param name="Others">Other columns that tell a student from all others, the best first.</param>
internal sealed record RosterShape(
    ImmutableArray<RosterRow> Students,
    ImmutableArray<GradeColumn> GradeColumns,
    KeyColumn Own,
    ImmutableArray<KeyColumn> Others
)
{
    /// <summary>Whether <see cref="Own"/> is a number that only this platform knows: any other that is the same is the same by chance.</summary>
    public bool IsOwnInternal { get; init; }

    /// <summary>The column of a team's name, where teams hand in.</summary>
    public KeyColumn? Team { get; init; }

    /// <summary>What a row's student is called.</summary>
    public required Func<RosterRow, string> NameOf { get; init; }

    /// <summary>The column for what is said to the student.</summary>
    public int? Feedback { get; init; }

    /// <summary>Cells that a grade must not replace, and what they mean: <c>EX</c>, excused.</summary>
    public IReadOnlyDictionary<string, string> Kept { get; init; } = ImmutableDictionary<string, string>.Empty;
}
