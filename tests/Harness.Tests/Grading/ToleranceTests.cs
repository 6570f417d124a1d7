using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Testing;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Grading;

/// <summary>The run's tolerance counts before the exercise's, and that before the default; each of its two numbers on its own.</summary>
public sealed class ToleranceTests
{
    private const string OffByOneInTenThousand = "3.0003 * x.PointwiseMultiply(x)";
    private const string OffByOneInAHundred = "3.03 * x.PointwiseMultiply(x)";

    [TestCase(null, null, "wrong-value")]
    [TestCase(1e-3, null, "pass")]
    [TestCase(null, 1e-3, "pass")]
    [TestCase(1e-5, 1e-5, "wrong-value")]
    public void Of_a_run_decides_what_is_wrong(double? relative, double? absolute, string outcome)
    {
        using var folder = new TemporaryFolder();
        var settings = OwnExercises.Settings(folder.Write("Cubic.cs", OwnExercises.Cubic)) with
        {
            Tolerance = new ToleranceSetting(relative, absolute),
        };

        var gradient = Grade.Source(OwnExercises.Answer(OffByOneInTenThousand), settings).Gradients.Single();

        Assert.That(
            (gradient.Outcome.Code(), gradient.Tolerance),
            Is.EqualTo((outcome, new ToleranceResult(relative ?? 1e-6, absolute ?? 1e-9)))
        );
    }

    [TestCase(OffByOneInTenThousand, null, "pass", "Right")]
    [TestCase(OffByOneInAHundred, null, "wrong-value", "Wrong")]
    [TestCase(OffByOneInTenThousand, 1e-5, "wrong-value", "Right")]
    public void Of_an_exercise_counts_where_the_run_sets_none(string derivative, double? ofRun, string outcome, string tested)
    {
        using var folder = new TemporaryFolder();
        string exercise = OwnExercises.Cubic.Replace("by entry\")", "by entry\", RelativeTolerance = 1e-3)");
        string answer = OwnExercises.Answer(derivative);
        var settings = OwnExercises.Settings(folder.Write("Cubic.cs", exercise)) with { Tolerance = new ToleranceSetting(ofRun) };
        var solution = Compiled.Assembly(answer, exercise);

        var gradient = Grade.Source(answer, settings).Gradients.Single();
        var first = StudentLadder.Of(solution.GetType("MyCourse.Week3.ICubic")!, solution, seed: 1).Tests[0];

        Assert.Multiple(() =>
        {
            Assert.That(gradient.Outcome.Code(), Is.EqualTo(outcome));
            Assert.That(gradient.Tolerance, Is.EqualTo(new ToleranceResult(ofRun ?? 1e-3, 1e-9)));
            Assert.That(first.Run().Kind.ToString(), Is.EqualTo(tested), "in a student's own tests, which know no run");
        });
    }

    [Test]
    public void Is_put_together_number_by_number() =>
        Assert.That(
            Tolerance.Create(new ToleranceSetting(Absolute: 1e-4), new ToleranceSetting(1e-2, 1e-3)),
            Is.EqualTo(new Tolerance(1e-2, 1e-4))
        );

    [Test]
    [Long]
    public void Is_an_option_of_the_verbs_that_check()
    {
        using var folder = new TemporaryFolder();
        string exercise = folder.Write("Cubic.cs", OwnExercises.Cubic);
        string answer = folder.Write("Mine.cs", OwnExercises.Answer(OffByOneInTenThousand));

        var strict = Cli.Run("check", answer, "--fixtures", exercise);
        var loose = Cli.Run("check", answer, "--fixtures", exercise, "--rtol", "1e-3", "--atol", "0", "--format", "json");

        Assert.Multiple(() =>
        {
            Assert.That(strict.ExitCode, Is.EqualTo(1));
            Assert.That(loose.ExitCode, Is.EqualTo(0));
            Assert.That(
                ResultJson.Read<SubmissionResult>(loose.Output).Gradients.Single().Tolerance,
                Is.EqualTo(new ToleranceResult(1e-3, 0))
            );
        });
    }
}
