using GradCheck.Records;
using GradCheck.Reports.Diffs;
using GradCheck.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using Spectre.Console;

namespace GradCheck.Tests.Reports;

/// <summary>What a regrade changed, each cause on its own beside the case in which nothing did.</summary>
public sealed class DiffTests
{
    private static readonly SubmissionResult Before = SmallClass.Graded("s1", SmallClass.Passed("O2Grad"), SmallClass.Failed("W2Grad"));

    private static readonly SubmissionResult Now = SmallClass.Graded("s1", SmallClass.Passed("O2Grad"), SmallClass.Passed("W2Grad"));

    [Test]
    public void Finds_no_change_in_the_same_results() => Assert.That(Diff((Before, Before)).Submissions, Is.Empty);

    [Test]
    public void Finds_no_change_where_only_the_times_and_the_seed_are_others() =>
        Assert.That(Diff((Before, Before with { Run = Before.Run with { Seed = 9, DurationMs = 1 } })).Submissions, Is.Empty);

    [Test]
    public void Says_which_gradient_changed_from_what_to_what()
    {
        var change = Diff((Before, Now)).Submissions.Single();

        Assert.Multiple(() =>
        {
            Assert.That((change.Id, change.Change, change.OldScore, change.NewScore), Is.EqualTo(("s1", "changed", 1.0, 2.0)));
            Assert.That(change.Gradients, Is.EqualTo(new[] { new GradientChange("TwoLayerNet", "W2Grad", "wrong-value", "pass", 0, 1) }));
        });
    }

    [Test]
    public void Says_that_nothing_recorded_differs_where_the_keys_are_the_same() => Assert.That(Why(Now), Is.EqualTo("unknown"));

    [Test]
    public void Names_a_submission_that_was_handed_in_again() =>
        Assert.That(
            Why(Now with { Submission = Now.Submission with { Sha256 = new string('c', 64) }, Key = "k" }),
            Is.EqualTo("submission")
        );

    [Test]
    public void Names_another_seed() => Assert.That(Why(Now with { Run = Now.Run with { Seed = 8 }, Key = "k" }), Is.EqualTo("seed"));

    [Test]
    public void Names_another_tolerance() =>
        Assert.That(
            Why(Now with { Gradients = [.. Now.Gradients.Select(g => g with { Tolerance = new ToleranceResult(1e-3, 1e-9) })], Key = "k" }),
            Is.EqualTo("tolerance")
        );

    [Test]
    public void Names_other_points_and_an_outcome_that_stayed_once()
    {
        var worthMore = Before with
        {
            Gradients = [.. Before.Gradients.Select(g => g with { Points = g.Points * 2, MaxPoints = 2 })],
            Key = "k",
        };

        var change = Diff((Before, worthMore)).Submissions.Single();

        Assert.Multiple(() =>
        {
            Assert.That(change.Why.Select(Causes.Words), Is.EqualTo(new[] { "points 1 to 2" }));
            Assert.That(change.Gradients.Select(DiffText.Outcome), Is.EqualTo(new[] { "pass" }));
        });
    }

    [Test]
    public void Names_another_harness() =>
        Assert.That(Why(Now with { Run = Now.Run with { Harness = "1.1.0" }, Key = "k" }), Is.EqualTo("harness"));

    [Test]
    public void Names_another_isolation() =>
        Assert.That(Why(Now with { Run = Now.Run with { Isolation = "process" }, Key = "k" }), Is.EqualTo("isolation"));

    [Test]
    public void Names_other_options_where_only_the_keys_differ() => Assert.That(Why(Now with { Key = "k" }), Is.EqualTo("options"));

    [Test]
    public void Names_all_that_differs() =>
        Assert.That(Why(Now with { Run = Now.Run with { Seed = 8, Isolation = "process" }, Key = "k" }), Is.EqualTo("seed,isolation"));

    [Test]
    public void Lists_who_is_new_and_who_is_gone()
    {
        var diff = Diff((null, Now), (Before, null), (Before, Before));

        Assert.Multiple(() =>
        {
            Assert.That(diff.Submissions.Select(s => s.Change), Is.EqualTo(new[] { "added", "missing" }));
            Assert.That(DiffText.Sentence(diff), Is.EqualTo("1 added, 1 missing; 1 submission as before."));
        });
    }

    [Test]
    public void Counts_a_submission_that_is_rejected_now_as_changed()
    {
        var change = Diff((Before, SmallClass.Named("s1", SmallClass.Rejected))).Submissions.Single();

        Assert.Multiple(() =>
        {
            Assert.That((change.OldStatus, change.NewStatus), Is.EqualTo(("graded", "rejected")));
            Assert.That(change.Gradients.Select(g => g.New), Is.All.Null);
        });
    }

    [Test]
    public void Is_as_approved_in_all_three_forms()
    {
        var diff = Diff(
            (Before, Now with { Run = Now.Run with { Seed = 8 } }),
            (SmallClass.Throws, null),
            (null, SmallClass.HostileName),
            (SmallClass.Right, SmallClass.Right)
        );

        Assert.That(JToken.Parse(ResultJson.Write(diff))["submissions"]!.Count(), Is.EqualTo(3));
        Approved.Compare("diff.txt", $"{Table(diff)}\n{DiffMarkdown.Render(diff)}\n{ResultJson.Write(diff)}");
    }

    private static string Table(ResultsDiff diff)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(text),
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
            }
        );
        console.Profile.Width = 100;
        console.Write(DiffReport.Render(diff));
        return string.Join('\n', text.ToString().Split('\n').Select(l => l.TrimEnd()));
    }

    private static string Why(SubmissionResult now) => string.Join(',', Diff((Before, now)).Submissions.Single().Why.Select(c => c.Code));

    private static ResultsDiff Diff(params (SubmissionResult? Old, SubmissionResult? New)[] pairs) =>
        ResultsDiff.Create(SmallClass.Run, SmallClass.Run, pairs);
}
