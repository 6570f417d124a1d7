using GradCheck.Grading;
using GradCheck.Records;
using GradCheck.Submissions;
using GradCheck.Submissions.Files;
using NUnit.Framework;

namespace GradCheck.Tests.Grading;

/// <summary>What several handed in is graded once.</summary>
public sealed class SameWorkGradingTests
{
    private static readonly Submission Ada = new("ada", new FileGroup("ada", [], []));
    private static readonly Submission Bob = new("bob", Ada.Content)
    {
        SameAs = "ada",
        Student = new Student("7", "Bob"),
        Late = true,
    };
    private static readonly Submission Carl = new("carl", Ada.Content);

    private readonly SameWorkGrading grading = new([Ada, Bob, Carl]);

    [Test]
    public void Gives_the_others_the_result_of_the_first_under_their_own_names()
    {
        var ada = Grade(Ada, s => Result(s, score: 3));
        var bob = Grade(Bob, _ => throw new InvalidOperationException("graded again"));
        var carl = Grade(Carl, s => Result(s, score: 1));

        Assert.That((ada.Score, bob.Score, carl.Score), Is.EqualTo((3, 3, 1)));
        Assert.That(
            (bob.Submission.Id, bob.Submission.SameAs, bob.Submission.Student!.Name, bob.Submission.Late, bob.Submission.Sha256),
            Is.EqualTo(("bob", "ada", "Bob", (bool?)true, "sha"))
        );
    }

    [Test]
    public async Task Waits_for_the_first()
    {
        using var gate = new ManualResetEventSlim();
        var ada = Task.Run(() =>
            Grade(
                Ada,
                s =>
                {
                    gate.Wait();
                    return Result(s, score: 2);
                }
            )
        );
        var bob = Task.Run(() => Grade(Bob, _ => throw new InvalidOperationException("graded again")));
        gate.Set();
        Assert.That(((await ada).Score, (await bob).Score), Is.EqualTo((2, 2)));
    }

    [Test]
    public void Grades_again_where_we_failed_ourselves()
    {
        Grade(Ada, s => Result(s, score: 0) with { Status = SubmissionStatus.Ungradable });
        Assert.That(Grade(Bob, s => Result(s, score: 3)).Score, Is.EqualTo(3));
    }

    [Test]
    public void Does_not_wait_for_ever_where_the_first_was_stopped()
    {
        Assert.Throws<OperationCanceledException>(() => Grade(Ada, _ => throw new OperationCanceledException()));
        Assert.Throws<OperationCanceledException>(() => Grade(Bob, s => Result(s, score: 3)));
    }

    [Test]
    public void Keeps_an_earlier_record_unless_something_else_is_known_of_the_student()
    {
        Grade(Ada, s => Result(s, score: 3));
        var record = Result(Bob, score: 3);
        var before = record with { Submission = record.Submission with { Late = false } };

        var same = grading.Grade(Bob, (id, key) => (id, key) == ("bob", "key") ? record : null, _ => throw new InvalidOperationException());
        var changed = grading.Grade(Bob, (_, _) => before, _ => throw new InvalidOperationException());

        Assert.That((same.IsKept, changed.IsKept, changed.Result.Submission.Late), Is.EqualTo((true, false, (bool?)true)));
    }

    private SubmissionResult Grade(Submission submission, Func<Submission, SubmissionResult> grade) =>
        grading.Grade(submission, (_, _) => null, s => new Graded(grade(s), IsKept: false)).Result;

    private static SubmissionResult Result(Submission submission, double score) =>
        new()
        {
            Key = "key",
            Submission = SubmissionRecord.Facts(submission, new SubmissionFacts(submission.Id, ["x.cs"], "sha")),
            Run = new RunFacts("1", 1, "process", DateTimeOffset.UnixEpoch, 1),
            Status = SubmissionStatus.Graded,
            Score = score,
            MaxScore = 3,
        };
}
