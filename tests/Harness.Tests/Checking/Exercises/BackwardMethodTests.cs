using GradCheck.Fixtures;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class BackwardMethodTests
{
    [Test]
    public void Puts_the_gradients_of_the_two_layer_network_in_reverse_mode_order() =>
        Assert.That(
            ReadFrom.Gradients(typeof(ITwoLayerNet), typeof(TwoLayerNet)).Select(g => g.Name),
            Is.EqualTo(new[] { "O2Grad", "A2Grad", "B2Grad", "W2Grad", "O1Grad", "A1Grad", "B1Grad", "W1Grad", "XGrad" })
        );

    [Test]
    public void Does_not_depend_on_the_order_in_which_the_interface_asks() =>
        Assert.That(
            ReadFrom.Gradients(typeof(IForwards), typeof(Chain)).Select(g => g.Name),
            Is.EqualTo(new[] { "AGrad", "WGrad", "XGrad" })
        );

    [TestCase(typeof(INothing), "INothing asks for no gradient: give it a method named after one, such as XGrad.")]
    [TestCase(typeof(IOverloaded), "IOverloaded.XGrad is overloaded: ask for each gradient with one method.")]
    [TestCase(typeof(ITwice), "ITwice asks for XGrad twice, in XGrad and Backward: keep one.")]
    [TestCase(typeof(IGeneric), "IGeneric.XGrad is not an ordinary method without a body: an interface of gradients has nothing else.")]
    [TestCase(typeof(IWithBody), "IWithBody.XGrad is not an ordinary method without a body: an interface of gradients has nothing else.")]
    [TestCase(
        typeof(IProperty),
        "IProperty.get_XGrad is not an ordinary method without a body: an interface of gradients has nothing else."
    )]
    [TestCase(
        typeof(IMisnamed),
        "IMisnamed.Differentiate names no gradient: call it TGrad after a tensor T, or Backward if it returns several."
    )]
    [TestCase(
        typeof(IReturnsInt),
        "IReturnsInt.XGrad does not return a tensor: make it return Matrix<double>, Vector<double>, double or an array such as double[,,]."
    )]
    [TestCase(typeof(IStranger), "IStranger.ZGrad names Z, which nothing in Chain makes or reads: its tensors are X, W, A, Y.")]
    public void Refuses_a_method_that_cannot_be_meant(Type backward, string sentence) =>
        Assert.That(ReadFrom.RefusalOf(backward, typeof(Chain)), Is.EqualTo(sentence));

    private static class Chain
    {
        public static double A(double x, double w) => x * w;

        public static double Y(double a) => a;
    }

    private interface IForwards
    {
        double XGrad(double aGrad, double w);

        double WGrad(double aGrad, double x);

        double AGrad(double yGrad);
    }

    private interface INothing;

    private interface IOverloaded
    {
        double XGrad(double aGrad);

        double XGrad(double aGrad, double w);
    }

    private interface ITwice
    {
        double XGrad(double aGrad, double w);

        (double XGrad, double WGrad) Backward(double aGrad, double x, double w);
    }

    private interface IGeneric
    {
        double XGrad<T>(double aGrad);
    }

    private interface IWithBody
    {
        double XGrad(double aGrad) => aGrad;
    }

    private interface IProperty
    {
        double XGrad { get; }
    }

    private interface IMisnamed
    {
        double Differentiate(double aGrad);
    }

    private interface IReturnsInt
    {
        int XGrad(double aGrad);
    }

    private interface IStranger
    {
        double ZGrad(double yGrad);
    }
}
