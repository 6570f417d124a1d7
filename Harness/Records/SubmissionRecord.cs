using System.Collections.Immutable;
using GradCheck.Submissions;

namespace GradCheck.Records;

/// <summary>Writes down a submission: what was handed in, and what became of it.</summary>
internal static class SubmissionRecord
{
    // A gradient's source is a few thousand.
    private const int MostCharactersKept = 1 << 18;

    /// <param name="key">Of all that the result follows from.</param>
    public static SubmissionResult Create(SubmissionFacts facts, string key, RunFacts run, JudgedSubmission judged, Marking marking)
    {
        ImmutableArray<GradientResult> gradients = [.. judged.Gradients.Select(marking.Mark)];
        return new SubmissionResult
        {
            Key = key,
            Submission = facts,
            Run = run,
            Assignment = marking.Record,
            Status = judged.Status,
            Score = gradients.Sum(g => g.Points),
            MaxScore = gradients.Sum(g => g.MaxPoints),
            Diagnostics = judged.Diagnostics,
            Gradients = gradients,
            Output = judged.Output,
        };
    }

    public static SubmissionFacts Facts(Submission submission, SubmissionSource source) =>
        Facts(
            submission,
            new SubmissionFacts(submission.Id, [.. source.Files.Select(f => f.Path)], source.Sha256)
            {
                Sources =
                    source.Files.Sum(f => (long)f.Text.Length) <= MostCharactersKept
                        ? [.. source.Files.Select(f => new SourceResult(f.Path, f.Text))]
                        : null,
            }
        );

    /// <summary>The facts of a submission with the same source as another.</summary>
    public static SubmissionFacts Facts(Submission submission, SubmissionFacts same) =>
        same with
        {
            Id = submission.Id,
            Student = Student(submission),
            Late = submission.Late,
            Attempts = submission.Attempts > 1 ? submission.Attempts : null,
            SameAs = submission.SameAs,
        };

    /// <summary>Whose it is; null where no platform says so.</summary>
    public static StudentResult? Student(Submission submission) => submission.Student is { } student ? Student(student) : null;

    private static StudentResult Student(Student student) =>
        new(student.Id, student.Name, student.Email, student.Members.IsEmpty ? null : [.. student.Members.Select(Student)]);
}

/// <summary>What became of a submission, before it is marked and written down.</summary>
internal sealed record JudgedSubmission(
    SubmissionStatus Status,
    ImmutableArray<DiagnosticResult> Diagnostics,
    ImmutableArray<GradientResult> Gradients,
    string Output
)
{
    /// <inheritdoc cref="RunFacts.Doubtful"/>
    public bool IsDoubtful { get; init; }
}
