using System.Collections.Immutable;

namespace GradCheck.Grading.Results;

/// <summary>What became of a roster: <c>results/gradebook.json</c>.</summary>
/// <param name="Roster">The file that it was given as.</param>
/// <param name="File">The filled copy, relative to the results folder.</param>
/// <param name="MaxPoints">The most that the column takes; null where the roster does not say.</param>
/// <param name="Scale">What scores were multiplied with.</param>
/// <param name="Notes">What whoever uploads it should know: sentences.</param>
internal sealed record GradebookResult(
    int SchemaVersion,
    string Roster,
    string Platform,
    string File,
    string GradeColumn,
    double? MaxPoints,
    double Scale,
    ImmutableArray<string> Notes,
    ImmutableArray<GradebookGrade> Filled,
    ImmutableArray<GradebookStudent> WithoutSubmission,
    ImmutableArray<GradebookRefusal> NotFilled
);
