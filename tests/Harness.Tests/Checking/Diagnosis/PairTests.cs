using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Diagnosis;

/// <summary>A mistake beside its right form, through the real processes, with the words that a student reads.</summary>
public sealed class PairTests
{
    [TestCase(
        "return -(2 * x.PointwiseMultiply(yGrad));",
        "sign-flipped",
        "XGrad is right but for its sign: every entry is the negative of what finite differences say."
    )]
    [TestCase(
        "return x.PointwiseMultiply(yGrad);",
        "constant-factor",
        "XGrad is what it should be, times 0.5: the same factor in every entry of every case."
    )]
    [TestCase(
        "return 2 * x.PointwiseMultiply(yGrad) / x.RowCount;",
        "extra-batch-mean",
        "XGrad is 1/N of what it should be, at every N: it is divided by the number of examples once too often."
    )]
    [TestCase("return 2 * x;", "ignores-upstream", "XGrad does not depend on yGrad: as if every entry of it were 1.")]
    [TestCase("return yGrad;", "missing-local-derivative", "XGrad is just yGrad, the gradient that was handed in.")]
    [TestCase(
        "return (2 * x.PointwiseMultiply(yGrad)).Transpose();",
        "transposed",
        "XGrad holds the right numbers with rows and columns swapped."
    )]
    [TestCase("return 2 * x.PointwiseMultiply(yGrad) + 0.1 * x;", "added-term", "XGrad is what it should be plus 0.1 times x.")]
    [TestCase("return x * 0;", "all-zero", "Every entry of XGrad is 0.")]
    [TestCase(
        "return 2 * x.PointwiseAbs().PointwiseMultiply(yGrad);",
        "wrong-where",
        "XGrad is wrong where x < 0, and right everywhere else."
    )]
    [TestCase(
        "return x.PointwiseExp().PointwiseMultiply(yGrad);",
        "unknown",
        "No usual mistake explains XGrad: it is not the right gradient with another sign, factor, order of rows and columns, sum, upstream or added term."
    )]
    public void Names_the_mistake(string body, string code, string message)
    {
        var diagnosis = Grade.Square(body).Diagnosis!;

        Assert.Multiple(() =>
        {
            Assert.That((diagnosis.Code, diagnosis.Message), Is.EqualTo((code, message)));
            Assert.That(diagnosis.Hint, Does.Contain("?"));
        });
    }

    [Test]
    public void Says_nothing_of_the_right_form() => Assert.That(Grade.Square("return 2 * x.PointwiseMultiply(yGrad);").Diagnosis, Is.Null);

    [Test]
    public void Shows_the_smallest_case_with_the_simplest_numbers()
    {
        var shown = Grade.Square("return 2 * x.PointwiseMultiply(yGrad) / x.RowCount;").Counterexample!;

        Assert.Multiple(() =>
        {
            Assert.That(shown.Dimensions, Is.EqualTo(new Dictionary<string, int> { ["N"] = 2, ["K"] = 1 }));
            Assert.That(shown.Inputs!["yGrad"].Matrix.ToRowArrays(), Is.EqualTo(new[] { new[] { 1.0 }, [2.0] }));
            Assert.That(shown.Inputs["x"].Matrix.ToRowArrays(), Is.EqualTo(new[] { new[] { 1.0 }, [2.0] }));
            Assert.That(shown.Analytic!.Matrix.ToRowArrays(), Is.EqualTo(new[] { new[] { 1.0 }, [4.0] }));
        });
    }

    [TestCase("off", "The same as recorded, bit for bit.")]
    [TestCase("on", "Recorded was wrong-value, now it is rejected.")]
    public void Repeats_with_the_policy_that_it_is_told(string policy, string sentence)
    {
        using var folder = new TemporaryFolder();
        folder.Write("class/a.cs", Solutions.Square("_ = System.Environment.ProcessId; return x;"));
        Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results"), "--policy", "off");

        Assert.That(Cli.Run("replay", folder.PathOf("results/submissions/a.json"), "--policy", policy).Output, Does.Contain(sentence));
    }

    [Test]
    public void Repeats_a_failure_from_its_record_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("class/a.cs", Solutions.Square("return 2 * x.PointwiseMultiply(yGrad) / x.RowCount;"));
        Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results"));
        string moved = folder.PathOf("elsewhere.json");
        File.Move(folder.PathOf("results/submissions/a.json"), moved);
        Directory.Delete(folder.PathOf("class"), recursive: true);

        var again = Cli.Run("replay", moved);
        var now = Cli.Run("replay", moved, "--submission", folder.Write("b.cs", Solutions.RightSquare));
        var none = Cli.Run("replay", moved, "--gradient", "WGrad");

        Assert.Multiple(() =>
        {
            Assert.That(again.ExitCode, Is.EqualTo(1));
            Assert.That(again.Output, Does.Contain("The same as recorded, bit for bit."));
            Assert.That(
                (now.ExitCode, now.Output.Contains("XGrad is right at this case.", StringComparison.Ordinal)),
                Is.EqualTo((0, true))
            );
            Assert.That((none.ExitCode, none.Error.TrimEnd()), Is.EqualTo((2, $"{moved} has no failure of WGrad, only of XGrad.")));
        });
    }
}
