using GradCheck.Fixtures;
using GradCheck.Testing;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Testing;

/// <summary>A student's own tests say what grading says: the same cases, the same judge.</summary>
public sealed class StudentLadderTests
{
    [TestCase("s01/TwoLayerNet.cs", TestName = "Agrees_with_grading_on_a_right_submission")]
    [TestCase("s05/TwoLayerNet.cs", TestName = "Agrees_with_grading_on_a_missing_batch_sum")]
    [TestCase("s09/TwoLayerNet.cs", TestName = "Agrees_with_grading_on_one_that_is_right_for_scalars_only")]
    [TestCase("s12/TwoLayerNet.cs", TestName = "Agrees_with_grading_on_an_exception")]
    [TestCase("s16/TwoLayerNet.cs", TestName = "Agrees_with_grading_on_a_mutated_input")]
    public void Agrees(string file)
    {
        string path = Repository.PathOf("Submissions", file);
        var graded = Grade.One(path).Gradients;

        var tested = StudentLadder
            .Of<ITwoLayerNet>(Compiled.Assembly(File.ReadAllText(path)))
            .Tests.Select(t => (t.Name, Result: t.Run()))
            .ToList();

        var rungs = graded
            .SelectMany(g =>
                g.Rungs.Select(r =>
                    (g.Message, Passed: r.Passed == true, IsFirst: g.Rungs.First(x => x.Passed != true || x == g.Rungs[^1]) == r)
                )
            )
            .ToList();
        Assert.Multiple(() =>
        {
            Assert.That(tested.Select(t => t.Result.Kind == LadderResultKind.Right), Is.EqualTo(rungs.Select(r => r.Passed)));
            Assert.That(
                tested
                    .Zip(rungs)
                    .Where(p => p.Second is { IsFirst: true, Passed: false })
                    .Select(p => p.First.Result.Message.Split('\n')[0]),
                Is.EqualTo(rungs.Where(r => r is { IsFirst: true, Passed: false }).Select(r => r.Message)),
                "the sentence of the first rung that is wrong"
            );
        });
    }

    [Test]
    public void Tells_the_whole_story_at_the_first_rung_that_is_wrong_and_one_line_after_that()
    {
        var told = Run("s05", hints: 0).Where(t => t.Name.StartsWith("B1Grad", StringComparison.Ordinal)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(
                told.Select(t => $"{t.Name}: {t.Result.Kind}"),
                Is.EqualTo(
                    new[]
                    {
                        "B1Grad (scalar): Right",
                        "B1Grad (N grown): Wrong",
                        "B1Grad (D grown): Right",
                        "B1Grad (H grown): Right",
                        "B1Grad (matrix): Wrong",
                        "B1Grad (square): Wrong",
                        "B1Grad (large): Open",
                    }
                )
            );
            Assert.That(
                told[1].Result.Message.Split('\n')[1..],
                Is.EqualTo(
                    new[]
                    {
                        "",
                        "    a1Grad    yours    finite differences",
                        "    1         1        3",
                        "    2",
                        "",
                        "Again: dotnet test --filter \"Name~B1Grad\"",
                    }
                )
            );
            Assert.That(told[4].Result.Message, Is.EqualTo("B1Grad is wrong here, too: see B1Grad (N grown)."));
            Assert.That(told[6].Result.Message, Is.EqualTo("Not asked until B1Grad is right before: see B1Grad (N grown)."));
        });
    }

    [Test]
    public void Never_hides_a_right_gradient_behind_a_wrong_one()
    {
        var told = Run("s05", hints: 0);

        Assert.That(
            told.Where(t => !t.Name.StartsWith("B1Grad", StringComparison.Ordinal)).Select(t => t.Result.Kind),
            Is.All.EqualTo(LadderResultKind.Right)
        );
    }

    [TestCase(0, false, false, false)]
    [TestCase(1, true, false, false)]
    [TestCase(2, true, true, false)]
    [TestCase(3, true, true, true)]
    public void Gives_as_much_help_as_is_asked_for(int hints, bool asks, bool names, bool explains)
    {
        string story = Run("s05", hints).First(t => t.Name == "B1Grad (N grown)").Result.Message;

        Assert.Multiple(() =>
        {
            Assert.That(story.Contains("In how many places is one entry of B1 used?", StringComparison.Ordinal), Is.EqualTo(asks));
            Assert.That(story.Contains("(missing-sum)", StringComparison.Ordinal), Is.EqualTo(names));
            Assert.That(
                story.Contains("This is a broadcast: every row of A1 uses the same B1.", StringComparison.Ordinal),
                Is.EqualTo(explains)
            );
        });
    }

    [Test]
    public void Leaves_open_what_is_not_implemented_and_names_tests_as_the_ladder_reads()
    {
        string starter = File.ReadAllText(Repository.PathOf("Submissions", "starter", "TwoLayerNet.cs"));

        var tests = StudentLadder.Of<ITwoLayerNet>(Compiled.Assembly(starter)).Tests;

        Assert.Multiple(() =>
        {
            Assert.That(
                tests.Take(8).Select(t => t.Name),
                Is.EqualTo(
                    new[]
                    {
                        "O2Grad (scalar)",
                        "O2Grad (N grown)",
                        "O2Grad (D grown)",
                        "O2Grad (H grown)",
                        "O2Grad (matrix)",
                        "O2Grad (square)",
                        "O2Grad (large)",
                        "A2Grad (scalar)",
                    }
                )
            );
            Assert.That(tests.Select(t => t.Run().Kind), Is.All.EqualTo(LadderResultKind.Open));
            Assert.That(tests[0].Run().Message, Is.EqualTo("O2Grad is not implemented yet."));
        });
    }

    [TestCase(OwnExercises.RightDerivative, "Right", TestName = "Takes_an_instructors_own_exercise_and_passes_the_right_answer")]
    [TestCase("x", "Wrong", TestName = "Takes_an_instructors_own_exercise_and_catches_a_wrong_answer")]
    public void Takes_the_exercise_of_the_interfaces_own_assembly(string derivative, string kind)
    {
        // As in a student's project: the instructor's file beside the student's.
        var solution = Compiled.Assembly(OwnExercises.Answer(derivative), OwnExercises.Cubic);
        var ladder = StudentLadder.Of(solution.GetType("MyCourse.Week3.ICubic")!, solution, seed: 1);

        Assert.That(ladder.Tests.SkipLast(1).Select(t => t.Run().Kind.ToString()), Is.EqualTo(Enumerable.Repeat(kind, 5)));
    }

    [Test]
    public void Says_that_there_is_no_class() =>
        Assert.That(
            StudentLadder.Of<ITwoLayerNet>(Compiled.Assembly("public class Nothing;")).Tests[0].Run(),
            Is.EqualTo(new LadderResult(LadderResultKind.Wrong, "No class implements ITwoLayerNet."))
        );

    private static List<(string Name, LadderResult Result)> Run(string submission, int hints)
    {
        string source = File.ReadAllText(Repository.PathOf("Submissions", submission, "TwoLayerNet.cs"));
        return [.. StudentLadder.Of<ITwoLayerNet>(Compiled.Assembly(source), hints).Tests.Select(t => (t.Name, t.Run()))];
    }
}
