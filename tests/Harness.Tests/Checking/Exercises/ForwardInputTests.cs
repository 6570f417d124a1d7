using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class ForwardInputTests
{
    [Test]
    public void Reads_a_double_an_int_and_a_bool_as_tensors_of_1_x_1()
    {
        var inputs = ForwardReader.Read(typeof(Scalars)).Inputs.ToList();
        Assert.That(inputs.Select(t => t.Name), Is.EqualTo(new[] { "Rate", "Label", "Flag" }));
        Assert.That(inputs.Select(t => t.Declared), Is.All.EqualTo(Shape.Scalar));
    }

    [Test]
    public void Needs_the_shape_of_an_input_only_once_wherever_it_stands()
    {
        var x = ForwardReader.Read(typeof(DeclaredInTheSecond)).Find("x");
        Assert.That(x!.Declared, Is.EqualTo(Shapes.Of("N x K")));
        Assert.That(x.Domain, Is.EqualTo(new UniformAttribute(0, 1)));
    }

    [TestCase(
        typeof(WithoutShape),
        "WithoutShape.Y(x) is an input without a shape, since no step makes it: add [Shape(\"N\", \"K\")], or rename it to the step that makes it."
    )]
    [TestCase(typeof(TwoShapes), "TwoShapes.B(x) is K x N, but TwoShapes.A(x) says N x K: declare one shape for one input.")]
    [TestCase(
        typeof(MatrixAndNumber),
        "MatrixAndNumber.B(x) is 1 x 1, but MatrixAndNumber.A(x) says N x K: declare one shape for one input."
    )]
    [TestCase(
        typeof(ShapeOfMade),
        "ShapeOfMade.B(a) declares a shape or a domain for a tensor that a step makes: remove it, the step decides both."
    )]
    [TestCase(
        typeof(DomainOfMade),
        "DomainOfMade.B(a) declares a shape or a domain for a tensor that a step makes: remove it, the step decides both."
    )]
    [TestCase(typeof(Sideless), "Sideless.Y(x) has a side of 0: a side is 1 at least.")]
    [TestCase(typeof(NumberAsMatrix), "NumberAsMatrix.Y(x) is a double, but declares N x 1: make it a Matrix<double>.")]
    [TestCase(
        typeof(Text),
        "Text.Y(x) is a String: a parameter is a double, an int or a bool, an array of one of them such as double[,,] or int[], a Vector<double> or a Matrix<double>."
    )]
    [TestCase(
        typeof(ByReference),
        "ByReference.Y(x) is a Double&: a parameter is a double, an int or a bool, an array of one of them such as double[,,] or int[], a Vector<double> or a Matrix<double>."
    )]
    [TestCase(typeof(NamedAsGradient), "NamedAsGradient.Y(xGrad) ends in 'Grad', which names gradients: give the tensor another name.")]
    public void Refuses_an_input_that_cannot_be_meant(Type forward, string sentence) =>
        Assert.That(ReadFrom.RefusalOf(forward), Is.EqualTo(sentence));

    private static class Scalars
    {
        public static double Y(double rate, [Whole("5")] int label, [Binary] bool flag) => flag ? rate * label : rate;
    }

    private static class DeclaredInTheSecond
    {
        public static Matrix<double> A(Matrix<double> x) => x;

        public static Matrix<double> B([Shape("N", "K"), Uniform(0, 1)] Matrix<double> x, Matrix<double> a) => x + a;
    }

    private static class WithoutShape
    {
        public static Matrix<double> Y(Matrix<double> x) => x;
    }

    private static class TwoShapes
    {
        public static Matrix<double> A([Shape("N", "K")] Matrix<double> x) => x;

        public static Matrix<double> B([Shape("K", "N")] Matrix<double> x) => x;
    }

    private static class MatrixAndNumber
    {
        public static Matrix<double> A([Shape("N", "K")] Matrix<double> x) => x;

        public static double B(double x) => x;
    }

    private static class ShapeOfMade
    {
        public static Matrix<double> A([Shape("N", "K")] Matrix<double> x) => x;

        public static Matrix<double> B([Shape("N", "K")] Matrix<double> a) => a;
    }

    private static class DomainOfMade
    {
        public static Matrix<double> A([Shape("N", "K")] Matrix<double> x) => x;

        public static Matrix<double> B([Binary] Matrix<double> a) => a;
    }

    private static class Sideless
    {
        public static Matrix<double> Y([Shape("N", "0")] Matrix<double> x) => x;
    }

    private static class NumberAsMatrix
    {
        public static double Y([Shape("N", "1")] double x) => x;
    }

    private static class Text
    {
        public static double Y(string x) => x.Length;
    }

    private static class ByReference
    {
        public static double Y(ref double x) => x;
    }

    private static class NamedAsGradient
    {
        public static double Y(double xGrad) => xGrad;
    }
}
