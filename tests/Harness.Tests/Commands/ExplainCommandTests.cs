using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Test]
    public void Explains_a_gradient_in_plain_text_where_it_is_piped()
    {
        var finished = Cli.Run("explain", "twolayernet", "b2grad");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(0), finished.Error);
            Assert.That(finished.Output, Does.StartWith("TwoLayerNet.B2Grad: where it comes from").And.Not.Contain("\u001b"));
            Assert.That(finished.Output, Does.Contain("B2Grad[0,0] = 1*A2Grad[0,0] + 1*A2Grad[1,0]"));
            Assert.That(finished.Output, Does.Contain("Why there is a sum over n: every row of A2 uses the same B2."));
            Assert.That(finished.Error, Is.Empty);
        });
    }

    [Test]
    public void Explains_an_instructors_own_exercise_in_Markdown()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("Cubic.cs", OwnExercises.Cubic);

        var finished = Cli.Run("explain", "Cubic", "XGrad", "--fixtures", file, "--format", "markdown", "--seed", "5");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(0), finished.Error);
            Assert.That(finished.Output, Does.StartWith("# Cubic.XGrad: where it comes from\n\n").And.Contain("This is elementwise."));
        });
    }

    [Test]
    public void Lists_the_gradients_where_there_is_none_of_that_name()
    {
        var finished = Cli.Run("explain", "Affine", "GammaGrad");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(2));
            Assert.That(finished.Error, Is.EqualTo("Affine has no gradient GammaGrad. It has BGrad, WGrad, XGrad.\n"));
            Assert.That(finished.Output, Is.Empty);
        });
    }

    [Test]
    public void Lists_the_exercises_where_there_is_none_of_that_name()
    {
        var finished = Cli.Run("explain", "Affin", "WGrad");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(2));
            Assert.That(finished.Error, Does.StartWith("There is no exercise Affin; did you mean Affine? There are AddBias, Affine,"));
        });
    }

    [Test]
    public void Shows_an_example_in_its_help() =>
        Assert.That(Cli.Run("explain", "--help").Output, Does.Contain("Example: gradcheck explain TwoLayerNet B2Grad"));
}
