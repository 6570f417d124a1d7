using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

/// <summary>A replay goes the way that grading went: the same class, fixtures and policy.</summary>
public sealed class ReplayPathTests : IDisposable
{
    private const string UsesFiles = "return (System.IO.File.Exists(\"none\") ? 1 : 3) * x.PointwiseMultiply(yGrad);";
    private const string Right = "public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => 2 * yGrad.PointwiseMultiply(x);";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestCase($"public class Mine : ISquare {{ {Right} }}\npublic class Other : ISquare {{ {Right} }}", TestName = "Two classes")]
    [TestCase($"public abstract class Mine : ISquare {{ {Right} }}", TestName = "An abstract class")]
    [TestCase(
        $"public abstract class Base : ISquare {{ {Right} }}\npublic class Mine : Base {{ }}",
        TestName = "A class and the one that it is derived from"
    )]
    [TestCase(
        $"public class Mine : ISquare {{ public Mine() => throw new System.InvalidOperationException(\"no weights\"); {Right} }}",
        TestName = "A constructor that throws"
    )]
    [TestCase("public class Nothing { }", TestName = "No class")]
    [Long]
    public void Meets_the_obstacle_that_a_check_meets(string source)
    {
        string record = Graded(Solutions.Square("return yGrad;"));
        string now = folder.Write("now/Mine.cs", Header + source);

        var replayed = Cli.Run("replay", record, "--submission", now);
        var check = Cli.Run("check", now, "--exercise", "Square");

        string sentence = replayed.Output.Split('\n')[0];
        Assert.Multiple(() =>
        {
            Assert.That((replayed.ExitCode, check.ExitCode), Is.EqualTo((1, 1)));
            Assert.That(replayed.Output, Does.EndWith("Recorded was wrong-value, now it is missing.\n").And.Not.Contain(".."));
            Assert.That(check.Output.Split('\n'), Does.Contain(sentence));
        });
    }

    [Test]
    [Long]
    public void Meets_none_in_a_right_class()
    {
        string record = Graded(Solutions.Square("return yGrad;"));
        string now = folder.Write("now/Mine.cs", Header + $"public class Mine : ISquare {{ {Right} }}");

        var replayed = Cli.Run("replay", record, "--submission", now);

        Assert.That(
            (replayed.ExitCode, replayed.Output),
            Is.EqualTo((0, "XGrad is right at this case.\n\nRecorded was wrong-value, now it is pass.\n"))
        );
    }

    [Test]
    [Long]
    public void Holds_a_submission_to_the_policy_that_it_was_graded_by_unless_another_is_named()
    {
        string record = Graded(Solutions.Square(UsesFiles), "--policy", "off");

        var replayed = Cli.Run("replay", record);
        var policed = Cli.Run("replay", record, "--policy", "on");

        Assert.That(replayed.Output, Does.EndWith("The same as recorded, bit for bit.\n"));
        Assert.That(policed.Output, Does.EndWith("Recorded was wrong-value, now it is rejected.\n"));
    }

    [Test]
    [Long]
    public void Holds_a_submission_to_the_policy_where_it_was_graded_so()
    {
        string record = Graded(Solutions.Square("return yGrad;"));

        var replayed = Cli.Run("replay", record, "--submission", folder.Write("now/Mine.cs", Solutions.Square(UsesFiles)));

        Assert.That(replayed.Output, Does.EndWith("now it is rejected.\n"));
    }

    [Test]
    [Long]
    public void Needs_the_fixtures_that_it_was_graded_with_and_says_where_they_have_changed()
    {
        string fixtures = folder.Write("Cubic.cs", OwnExercises.Cubic);
        string record = Graded(OwnExercises.Answer("x"), "--fixtures", fixtures);
        string changed = folder.Write("new/Cubic.cs", OwnExercises.Cubic + "// changed");

        var without = Cli.Run("replay", record);
        var with = Cli.Run("replay", record, "--fixtures", fixtures);
        var other = Cli.Run("replay", record, "--fixtures", changed);

        Assert.Multiple(() =>
        {
            Assert.That(
                (without.ExitCode, without.Output, without.Error),
                Is.EqualTo((2, "", $"{record} was graded with the exercises of Cubic.cs: name that file with --fixtures.\n"))
            );
            Assert.That((with.ExitCode, with.Error), Is.EqualTo((1, "")));
            Assert.That(with.Output, Does.EndWith("The same as recorded, bit for bit.\n"));
            Assert.That(other.Error, Is.EqualTo($"Cubic.cs is not as it was when {record} was graded, so the answer may be another.\n"));
            Assert.That(other.Output, Does.EndWith("The same as recorded, bit for bit.\n"));
        });
    }

    [Test]
    [Long]
    public void Is_shown_with_the_fixtures_that_it_needs_and_without_where_it_needs_none()
    {
        string own = Graded(OwnExercises.Answer("x"), "--fixtures", folder.Write("Cubic.cs", OwnExercises.Cubic));
        const string Repeat = "gradcheck replay results/submissions/a.json --gradient XGrad";

        Assert.That(ReplayOf(own), Is.EqualTo($"{Repeat} --fixtures Cubic.cs"));
        File.Delete(folder.PathOf("class/a.cs"));
        Assert.That(ReplayOf(Graded(Solutions.Square("return yGrad;"))), Is.EqualTo(Repeat));
    }

    private const string Header = "using GradCheck.Fixtures;\nusing MathNet.Numerics.LinearAlgebra;\n";

    private static string? ReplayOf(string record) =>
        ResultJson.Read<SubmissionResult>(File.ReadAllText(record)).Gradients.Single().Counterexample!.Replay;

    private string Graded(string source, params string[] options)
    {
        folder.Write("class/a.cs", source);
        var finished = Cli.Run(["grade", folder.PathOf("class"), "--out", folder.PathOf("results"), .. options]);
        Assert.That(finished.ExitCode, Is.EqualTo(1), finished.Error);
        return folder.PathOf("results/submissions/a.json");
    }
}
