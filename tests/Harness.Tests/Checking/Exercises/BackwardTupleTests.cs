using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class BackwardTupleTests
{
    [Test]
    public void Reads_a_tuple_of_gradients_by_the_names_of_its_elements()
    {
        var gradients = ReadFrom.Gradients(typeof(ISwapped), typeof(Product));
        Assert.That(gradients.Select(g => (g.Name, g.Position)), Is.EqualTo(new[] { ("WGrad", 1), ("XGrad", 0) }));
        Assert.That(gradients.Select(g => g.IsTotal), Is.All.True);
    }

    [TestCase(typeof(IUnnamed))]
    [TestCase(typeof(INumber))]
    [TestCase(typeof(IOfInts))]
    [TestCase(typeof(IOfTuples))]
    public void Refuses_what_is_no_tuple_of_named_tensors(Type backward) =>
        Assert.That(
            ReadFrom.RefusalOf(backward, typeof(Product)),
            Is.EqualTo(
                $"{backward.Name}.Backward does not return gradients: make it return a tuple of up to 20 with named elements, such as (Matrix<double> XGrad, Matrix<double> WGrad), or a record of them."
            )
        );

    [TestCase(
        typeof(IElementWithoutGrad),
        "IElementWithoutGrad.Backward returns an element named 'w': name each after a gradient, such as XGrad."
    )]
    [TestCase(
        typeof(IElementWithoutName),
        "IElementWithoutName.Backward does not return gradients: make it return a tuple of up to 20 with named elements, such as (Matrix<double> XGrad, Matrix<double> WGrad), or a record of them."
    )]
    [TestCase(
        typeof(IElementOfNothing),
        "IElementOfNothing.Backward names V, which nothing in Product makes or reads: its tensors are X, W, Unused, Y, Z."
    )]
    [TestCase(
        typeof(IElementOutOfReach),
        "IElementOutOfReach.Backward returns UnusedGrad, but Unused does not flow into Y: take the gradient of a tensor that it flows into."
    )]
    [TestCase(
        typeof(IUpstreamOutOfReach),
        "IUpstreamOutOfReach.Backward takes ZGrad, but nothing that it returns flows into Z: remove that parameter."
    )]
    public void Refuses_an_element_that_cannot_be_meant(Type backward, string sentence) =>
        Assert.That(ReadFrom.RefusalOf(backward, typeof(Product)), Is.EqualTo(sentence));

    private static class Product
    {
        public static double Y(double x, double w) => x * w;

        public static double Z(double unused) => unused;
    }

    private interface ISwapped
    {
        (double XGrad, double WGrad) Backward(double yGrad, double x, double w);
    }

    private interface IUnnamed
    {
        (double, double) Backward(double yGrad);
    }

    private interface INumber
    {
        double Backward(double yGrad);
    }

    private interface IOfInts
    {
        (int XGrad, int WGrad) Backward(double yGrad);
    }

    private interface IOfTuples
    {
        ((double XGrad, double WGrad) XGrad, double WGrad) Backward(double yGrad);
    }

    private interface IElementWithoutGrad
    {
        (double XGrad, double w) Backward(double yGrad);
    }

    private interface IElementWithoutName
    {
        (double XGrad, double) Backward(double yGrad);
    }

    private interface IElementOfNothing
    {
        (double XGrad, double VGrad) Backward(double yGrad);
    }

    private interface IElementOutOfReach
    {
        (double XGrad, double UnusedGrad) Backward(double yGrad);
    }

    private interface IUpstreamOutOfReach
    {
        (double XGrad, double WGrad) Backward(double yGrad, double zGrad);
    }
}
