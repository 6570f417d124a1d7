using GradCheck.Grading.Results;
using GradCheck.Submissions;

namespace GradCheck.Grading;

/// <summary>Writes down what was handed in.</summary>
internal static class SubmissionRecord
{
    // A gradient's source is a few thousand.
    private const int MostCharactersKept = 1 << 18;

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

    /// <summary>An earlier record of the same source: it stands as it is unless something else is known of the submission now.</summary>
    public static Graded Keep(SubmissionResult earlier, SubmissionFacts facts) =>
        ResultJson.Write(earlier.Submission) == ResultJson.Write(facts)
            ? new Graded(earlier, IsKept: true)
            : new Graded(earlier with { Submission = facts }, IsKept: false);

    /// <summary>Whose it is; null where no platform says so.</summary>
    public static StudentResult? Student(Submission submission) => submission.Student is { } student ? Student(student) : null;

    private static StudentResult Student(Student student) =>
        new(student.Id, student.Name, student.Email, student.Members.IsEmpty ? null : [.. student.Members.Select(Student)]);
}
