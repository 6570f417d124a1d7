using System.Collections.Immutable;

namespace GradCheck.Records;

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

/// <summary>A grade that was written into a roster.</summary>
/// <param name="Line">In the roster, from 1.</param>
/// <param name="Grade">As it was written.</param>
internal sealed record GradebookGrade(string Submission, int Line, string Grade);

/// <summary>A student in a roster.</summary>
/// <param name="Line">In the roster, from 1.</param>
internal sealed record GradebookStudent(int Line, string Id, string Name);

/// <summary>A submission without a grade in the roster.</summary>
/// <param name="Line">In the roster, from 1; null where the student is not in it.</param>
/// <param name="Reason">A sentence's end.</param>
internal sealed record GradebookRefusal(string Submission, int? Line, string Reason);
