using GradCheck.Commands;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Judging;
using GradCheck.Tests.Support;
using GradCheck.Verification;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Verification;

/// <summary>An exercise that cannot see a bug lets it slip through; the same bug in the same solution is caught where it can.</summary>
public sealed class WeakExerciseTests
{
    private const string Solution = """
        using GradCheck.Fixtures;
        using MathNet.Numerics.LinearAlgebra;
        public class Mine : IRelu
        {
            public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) =>
                yGrad.Map2((upstream, entry) => entry > 0 ? upstream : 0, x, Zeros.Include);
        }
        """;

    /// <summary>ReLU that never sees what it is for.</summary>
    [Exercise("Only positive")]
    private static class Positive
    {
        public static Matrix<double> Y([Shape("N", "K"), Uniform(0.5, 2)] Matrix<double> x) => x.PointwiseMaximum(0);
    }

    // The interface is the catalogue's: that is where a worker looks for it.
    private static Exercise Weak()
    {
        var forward = ForwardReader.Read(typeof(Positive));
        return new Exercise("Only positive", forward, typeof(IRelu), BackwardReader.Read(typeof(IRelu), forward));
    }

    [Test]
    public void Lets_a_bug_slip_through_where_no_input_reaches_it()
    {
        var result = Verify(Weak());

        Assert.Multiple(() =>
        {
            var slipped = result
                .Those<Fate.SlippedThrough>()
                .Single(s => s.Mutant.Before.StartsWith("entry > 0 ?", StringComparison.Ordinal));
            Assert.That((slipped.Mutant.Line, slipped.Mutant.After), Is.EqualTo((6, "upstream")));
            Assert.That(slipped.Disagreement.Coverage, Is.EqualTo(Coverage.WiderInput));
            Assert.That(VerifyCommand.ExitCodeOf(result), Is.EqualTo(1));
            Assert.That(
                Written.Out(MutantReport.Render(result)),
                Does.Match(@"SLIPPED THROUGH *\n +line 6 +takes one branch always +entry > 0 \? upstream : 0 +-> upstream")
                    .And.Contain("only at inputs that the exercise does not draw")
            );
        });
    }

    [Test]
    public void Catches_the_same_bug_where_an_input_reaches_it()
    {
        var result = Verify(Grade.Exercise("Relu"));

        Assert.Multiple(() =>
        {
            var caught = result.Those<Fate.Caught>().First(c => c.Mutant.Before.StartsWith("entry > 0 ?", StringComparison.Ordinal));
            Assert.That((caught.Mutant.After, caught.Outcome), Is.EqualTo(("upstream", Outcome.WrongValue)));
            Assert.That(result.Those<Fate.SlippedThrough>(), Is.Empty);
            Assert.That(VerifyCommand.ExitCodeOf(result), Is.EqualTo(0));
        });
    }

    [Test]
    public void Lets_a_factor_slip_through_where_the_tolerance_is_too_wide_to_see_it()
    {
        var result = Verify(
            Grade.Exercise("Relu"),
            new VerificationSettings { Tolerance = new ToleranceSetting(Relative: 0.6, Absolute: 0.6) }
        );

        Assert.Multiple(() =>
        {
            var slipped = result.Those<Fate.SlippedThrough>().Single(s => s.Mutant.Label == "scales the gradient by 2");
            Assert.That((slipped.Disagreement.Coverage, slipped.Disagreement.Relative), Is.EqualTo((Coverage.Judged, 1)));
            Assert.That(VerifyCommand.ExitCodeOf(result), Is.EqualTo(1));
            Assert.That(Written.Out(MutantReport.Render(result)), Does.Contain("less than the tolerance"));
        });
    }

    [Test]
    public void Takes_a_bug_that_changes_no_number_for_none()
    {
        var equivalent = Verify(Grade.Exercise("Square"), source: Solutions.Square("return (2 * x).PointwiseMultiply(yGrad) * 1 + 0 * x;"))
            .Those<Fate.Equivalent>()
            .Select(e => (e.Mutant.Before, e.Mutant.After));

        Assert.That(equivalent, Does.Contain(("(2 * x).PointwiseMultiply(yGrad) * 1", "(2 * x).PointwiseMultiply(yGrad)")));
    }

    [Test]
    public void Catches_a_loop_that_never_ends()
    {
        const string Body = """
            Matrix<double> sum = 0 * x;
                    for (int n = 2; n > 0; n--)
                        sum += x.PointwiseMultiply(yGrad);
                    return sum;
            """;
        var settings = new VerificationSettings();
        settings = settings with { MutantLimits = settings.MutantLimits with { Call = TimeSpan.FromSeconds(1) } };

        var result = Verify(Grade.Exercise("Square"), settings, Solutions.Square(Body.Replace("n--", "n -= 1", StringComparison.Ordinal)));

        Assert.Multiple(() =>
        {
            var caught = result.Those<Fate.Caught>().Single(c => c.Mutant is { Label: "drops a sum", After: "n = 1" });
            Assert.That(caught.Outcome, Is.EqualTo(Outcome.TimedOut));
            Assert.That(result.Those<Fate.SlippedThrough>(), Is.Empty);
        });
    }

    private static VerificationResult Verify(Exercise exercise, VerificationSettings? settings = null, string source = Solution)
    {
        using var folder = new TemporaryFolder();
        return ExerciseVerification.Run(
            exercise,
            folder.Write("Mine.cs", source),
            settings ?? new VerificationSettings(),
            CancellationToken.None
        );
    }
}
