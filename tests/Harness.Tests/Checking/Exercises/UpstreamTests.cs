using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class UpstreamTests
{
    [Test]
    public void Takes_the_gradients_of_all_consumers_where_a_tensor_fans_out()
    {
        var x = ReadFrom.Gradients(typeof(IBothConsumers), typeof(FanOut)).Single();
        Assert.That(x.Upstreams.Select(u => u.Name), Is.EqualTo(new[] { "B", "A" }));
        Assert.That(x.IsTotal, Is.False);
    }

    [Test]
    public void Takes_the_loss_itself_where_no_upstream_is_given()
    {
        var x = ReadFrom.Gradients(typeof(IOfTheLoss), typeof(WithLoss)).Single();
        Assert.That(x.Upstreams, Is.Empty);
        Assert.That(x.IsTotal, Is.True);
    }

    [TestCase(typeof(INotAConsumer), typeof(FanOut), "INotAConsumer.AGrad takes BGrad, but B does not read A: take the gradient of Y.")]
    [TestCase(typeof(IOneConsumer), typeof(FanOut), "IOneConsumer.XGrad lacks BGrad, though X flows into B too: add it as a parameter.")]
    [TestCase(typeof(ITwice), typeof(FanOut), "ITwice.AGrad takes an upstream gradient twice: keep one.")]
    [TestCase(
        typeof(IWithout),
        typeof(FanOut),
        "IWithout.XGrad takes no upstream gradient, but FanOut ends in no loss (a last step that returns double): add the gradient of A and B as a parameter."
    )]
    [TestCase(
        typeof(IEnd),
        typeof(FanOut),
        "IEnd.YGrad takes no upstream gradient, but FanOut ends in no loss (a last step that returns double): add the gradient of a tensor that reads it as a parameter."
    )]
    [TestCase(
        typeof(ILossOfItself),
        typeof(WithLoss),
        "ILossOfItself.LossGrad asks for the gradient of Loss, on which Loss does not depend: remove it."
    )]
    [TestCase(
        typeof(IUnknownValue),
        typeof(FanOut),
        "IUnknownValue.AGrad(q) names q, which nothing in FanOut makes or reads: its tensors are X, A, B, Y."
    )]
    [TestCase(
        typeof(IUnknownUpstream),
        typeof(FanOut),
        "IUnknownUpstream.AGrad(qGrad) names q, which nothing in FanOut makes or reads: its tensors are X, A, B, Y."
    )]
    [TestCase(
        typeof(ITextParameter),
        typeof(FanOut),
        "ITextParameter.AGrad(a) is a String: a parameter is a double, an int or a bool, an array of one of them such as double[,,] or int[], a Vector<double> or a Matrix<double>; or a cache, which is a tuple with named elements or a record of these."
    )]
    public void Refuses_a_parameter_that_cannot_be_meant(Type backward, Type forward, string sentence) =>
        Assert.That(ReadFrom.RefusalOf(backward, forward), Is.EqualTo(sentence));

    private static class FanOut
    {
        public static double A(double x) => 2 * x;

        public static double B(double x) => 3 * x;

        public static Matrix<double> Y(double a, double b) => Matrix<double>.Build.Dense(1, 1, a * b);
    }

    private static class WithLoss
    {
        public static double A(double x) => 2 * x;

        public static double Loss(double a) => a * a;
    }

    private interface IBothConsumers
    {
        double XGrad(double bGrad, double aGrad);
    }

    private interface IOfTheLoss
    {
        double XGrad(double x);
    }

    private interface INotAConsumer
    {
        double AGrad(double bGrad);
    }

    private interface IOneConsumer
    {
        double XGrad(double aGrad);
    }

    private interface ITwice
    {
        double AGrad(double yGrad, double YGrad);
    }

    private interface IWithout
    {
        double XGrad(double x);
    }

    private interface IEnd
    {
        double YGrad(double x);
    }

    private interface ILossOfItself
    {
        double LossGrad();
    }

    private interface IUnknownValue
    {
        double AGrad(double yGrad, double q);
    }

    private interface IUnknownUpstream
    {
        double AGrad(double qGrad);
    }

    private interface ITextParameter
    {
        double AGrad(double yGrad, string a);
    }
}
