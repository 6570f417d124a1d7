using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Loading;

/// <summary>An instructor's own exercises, from source and from assemblies, through the real compiler and worker processes.</summary>
public sealed class OwnExerciseTests
{
    private static readonly string Right = OwnExercises.Answer(OwnExercises.RightDerivative);
    private static readonly string Wrong = OwnExercises.Answer("x.PointwiseMultiply(x)");

    [Test]
    public void From_a_source_file_pass_the_right_answer_and_catch_the_wrong_one()
    {
        using var folder = new TemporaryFolder();
        var settings = OwnExercises.Settings(folder.Write("Cubic.cs", OwnExercises.Cubic));

        var (right, wrong) = (Grade.Source(Right, settings), Grade.Source(Wrong, settings));

        Assert.Multiple(() =>
        {
            Assert.That((right.Status.Code(), right.Score, right.MaxScore), Is.EqualTo(("graded", 1.0, 1.0)));
            Assert.That(right.Gradients.Single().Exercise, Is.EqualTo("Cubic"));
            Assert.That(right.Gradients.Single().Rungs, Has.Length.EqualTo(6));
            Assert.That(Grade.Problems(wrong), Is.EqualTo(new[] { "XGrad wrong-value" }));
        });
    }

    [Test]
    public void From_an_assembly_pass_the_right_answer_and_catch_the_wrong_one()
    {
        using var folder = new TemporaryFolder();
        var settings = OwnExercises.Settings(OwnExercises.WriteDll(folder, "Week3", OwnExercises.Cubic));

        Assert.Multiple(() =>
        {
            Assert.That(Grade.Problems(Grade.Source(Right, settings)), Is.Empty);
            Assert.That(Grade.Problems(Grade.Source(Wrong, settings)), Is.EqualTo(new[] { "XGrad wrong-value" }));
        });
    }

    [Test]
    public void May_use_a_library_that_lies_beside_their_assembly()
    {
        using var folder = new TemporaryFolder();
        string library = OwnExercises.WriteDll(
            folder,
            "Powers",
            "using MathNet.Numerics.LinearAlgebra; public static class Powers { public static Matrix<double> Third(Matrix<double> x) => x.PointwisePower(3); }"
        );
        string dll = OwnExercises.WriteDll(folder, "Week3", OwnExercises.Elementwise("Cubic", "Powers.Third(x)"), library);
        var settings = OwnExercises.Settings(dll);

        // The worker has the library, too: the student calls it.
        string throughLibrary = OwnExercises.Answer("Powers.Third(x).PointwiseDivide(x) * 3");

        Assert.Multiple(() =>
        {
            Assert.That(Grade.Problems(Grade.Source(throughLibrary, settings)), Is.Empty);
            Assert.That(Grade.Problems(Grade.Source(Wrong, settings)), Is.EqualTo(new[] { "XGrad wrong-value" }));
        });
    }

    [Test]
    public void Stand_beside_each_other_and_the_built_in_ones()
    {
        using var folder = new TemporaryFolder();
        string[] paths =
        [
            folder.Write("a/Exercise.cs", OwnExercises.Cubic),
            folder.Write("b/Exercise.cs", OwnExercises.Elementwise("Quartic", "x.PointwisePower(4)", "MyCourse.Week4")),
        ];
        var settings = OwnExercises.Settings(paths);
        folder.Write("all/Cubic.cs", Right);
        folder.Write("all/Square.cs", Solutions.RightSquare.Replace("Mine", "MySquare"));
        folder.Write(
            "all/Quartic.cs",
            OwnExercises.Answer("4 * x.PointwisePower(3)", "MyCourse.Week4.IQuartic").Replace("Mine", "MyQuartic")
        );

        var result = Grade.One(folder.PathOf("all"), settings);

        Assert.That(
            result.Gradients.Select(g => (g.Exercise, g.Outcome.Code())),
            Is.EqualTo(new[] { ("Cubic", "pass"), ("Quartic", "pass"), ("Square", "pass") })
        );
    }

    [Test]
    public void Count_even_where_a_student_hands_in_a_changed_copy_of_their_file()
    {
        using var folder = new TemporaryFolder();
        var settings = OwnExercises.Settings(folder.Write("Cubic.cs", OwnExercises.Cubic));
        foreach (var (name, answer) in new[] { ("right", Right), ("wrong", Wrong) })
        {
            folder.Write($"{name}/Cubic.cs", OwnExercises.Elementwise("Cubic", "x.PointwisePower(3) / 3"));
            folder.Write($"{name}/Mine.cs", answer);
        }

        Assert.Multiple(() =>
        {
            Assert.That(Grade.One(folder.PathOf("right"), settings).IsPerfect);
            Assert.That(Grade.Problems(Grade.One(folder.PathOf("wrong"), settings)), Is.EqualTo(new[] { "XGrad wrong-value" }));
        });
    }

    [Test]
    public void Leave_a_students_class_alone_that_has_the_name_of_the_exercise()
    {
        using var folder = new TemporaryFolder();
        string exercise = OwnExercises.Cubic.Replace("namespace MyCourse.Week3;", "");
        var settings = OwnExercises.Settings(folder.Write("Cubic.cs", exercise));
        string answer = OwnExercises.Answer(OwnExercises.RightDerivative, "ICubic").Replace("class Mine", "class Cubic");

        Assert.That(Grade.Source(answer, settings).IsPerfect);
    }

    [Test]
    [Long]
    public void Are_listed_and_found_by_name_by_every_verb()
    {
        using var folder = new TemporaryFolder();
        string exercise = folder.Write("Cubic.cs", OwnExercises.Cubic);
        folder.Write("class/ada/Mine.cs", Right);
        folder.Write("class/bob/Mine.cs", Solutions.RightSquare);
        string results = folder.PathOf("results");

        var listed = Cli.Run("exercises", "--fixtures", exercise);
        var graded = Cli.Run("grade", folder.PathOf("class"), "--fixtures", exercise, "-e", "cubic", "--out", results);
        var check = Cli.Run("check", folder.PathOf("class/ada"), "--fixtures", exercise, "-e", "Cubic,Square");

        Assert.Multiple(() =>
        {
            Assert.That(listed.Output, Does.Contain("Cubic: Entry by entry (ICubic)\n").And.Contain("Square: "));
            Assert.That(listed.ExitCode, Is.EqualTo(0));
            Assert.That(graded.Error, Does.Contain("ada  1/1").And.Contain("bob  0/1  missing: No class implements ICubic."));
            Assert.That(graded.ExitCode, Is.EqualTo(1));
            Assert.That(check.Output, Does.EndWith("ada: 1/2 (graded)\n"));
        });
    }
}
