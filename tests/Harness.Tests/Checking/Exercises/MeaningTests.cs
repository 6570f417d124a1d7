using GradCheck.Fixtures;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

/// <summary>What reads well but cannot be meant: a number for a matrix, a dimension called as a rung is, a forward pass that is not finite.</summary>
public sealed class MeaningTests
{
    [Test]
    public void Reads_a_double_for_a_tensor_of_1_x_1() =>
        Assert.That(
            ReadFrom.Exercise(typeof(Scaled), typeof(INumbers)).Gradients.Select(g => g.Name),
            Is.EqualTo(new[] { "RateGrad", "XGrad" })
        );

    [Test]
    public void Refuses_a_double_for_a_matrix_that_is_given() =>
        Assert.That(
            ReadFrom.RefusalOfAll(typeof(Scaled), typeof(IGivenAsNumber)),
            Is.EqualTo("IGivenAsNumber.RateGrad(x) is a double, but X is N x K: make it a Matrix<double>.")
        );

    [Test]
    public void Refuses_a_double_for_a_matrix_that_is_returned() =>
        Assert.That(
            ReadFrom.RefusalOfAll(typeof(Scaled), typeof(IReturnedAsNumber)),
            Is.EqualTo("IReturnedAsNumber.XGrad returns a double, but X is N x K: return a Matrix<double>.")
        );

    [Test]
    public void Refuses_a_dimension_that_is_called_as_a_rung_is() =>
        Assert.That(
            ReadFrom.RefusalOf(typeof(Square)),
            Is.EqualTo("Square names a dimension square, which is the name of a rung: call it by a letter, such as N.")
        );

    [Test]
    public void Refuses_an_interval_for_whole_numbers() =>
        Assert.That(
            ReadFrom.RefusalOf(typeof(Half)),
            Is.EqualTo("Half.Y(label) is drawn from an interval, but takes whole numbers only: declare it [Whole(\"5\")] or [Binary].")
        );

    [Test]
    public void Refuses_a_step_that_is_not_finite_where_its_inputs_are_drawn() =>
        Assert.That(
            ReadFrom.RefusalOfAll(typeof(Logarithm), typeof(ILogarithm)),
            Is.EqualTo(
                "Logarithm.Y is not finite at N=1, K=1 at inputs that were drawn for it: give x a domain in which it is, such as [Uniform(0.1, 2)], or a larger size with [Dimension]."
            )
        );

    [Test]
    public void Refuses_shapes_that_do_not_fit_the_formula() =>
        Assert.That(
            ReadFrom.RefusalOfAll(typeof(Askew), typeof(IAskew)),
            Does.StartWith("Askew.Y threw at N=2, K=3, given x 2 x 3, w 3 x 2: ").And.EndsWith(" Do the declared shapes fit the formula?")
        );

    [Exercise("Shapes that do not fit")]
    private static class Askew
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x, [Shape("K", "N")] Matrix<double> w) => x.PointwiseMultiply(w);
    }

    [BackwardOf(typeof(Askew))]
    private interface IAskew
    {
        Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w);
    }

    [Exercise("Logarithm without a domain")]
    private static class Logarithm
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x.PointwiseLog();
    }

    [BackwardOf(typeof(Logarithm))]
    private interface ILogarithm
    {
        Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
    }

    [Exercise("Scaled by a rate")]
    private static class Scaled
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x, double rate) => x * rate;
    }

    [BackwardOf(typeof(Scaled))]
    private interface INumbers
    {
        Matrix<double> XGrad(Matrix<double> yGrad, double rate);

        double RateGrad(Matrix<double> yGrad, Matrix<double> x);
    }

    [BackwardOf(typeof(Scaled))]
    private interface IGivenAsNumber
    {
        double RateGrad(Matrix<double> yGrad, double x);
    }

    [BackwardOf(typeof(Scaled))]
    private interface IReturnedAsNumber
    {
        double XGrad(Matrix<double> yGrad, double rate);
    }

    private static class Square
    {
        public static Matrix<double> Y([Shape("square", "K")] Matrix<double> x) => x;
    }

    private static class Half
    {
        public static double Y([Uniform(0, 5)] int label) => label;
    }
}
