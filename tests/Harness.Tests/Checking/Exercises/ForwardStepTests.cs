using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class ForwardStepTests
{
    [Test]
    public void Reads_the_steps_of_a_static_class_in_an_order_in_which_they_can_run()
    {
        var forward = ForwardReader.Read(typeof(WrittenBackwards));
        Assert.That(forward.Steps.Select(s => s.Makes.Name), Is.EqualTo(new[] { "A", "B", "Loss" }));
        Assert.That(forward.Loss?.Name, Is.EqualTo("Loss"));
    }

    [Test]
    public void Takes_a_matrix_at_the_end_for_no_loss() => Assert.That(ForwardReader.Read(typeof(MatMul)).Loss, Is.Null);

    [Test]
    public void Takes_the_first_of_two_ends_for_no_loss() => Assert.That(ForwardReader.Read(typeof(TwoEnds)).Loss, Is.Null);

    [TestCase(
        typeof(Instance),
        "Instance is not a static class: an exercise's forward side is one, with a public static method for each step."
    )]
    [TestCase(typeof(Empty), "Empty has no step: give it a public static method named after the tensor that it makes.")]
    [TestCase(
        typeof(Overloaded),
        "Overloaded.Y is overloaded: a step is named after the one tensor that it makes, so give each its own name."
    )]
    [TestCase(
        typeof(OverloadedByCase),
        "OverloadedByCase.Y is overloaded: a step is named after the one tensor that it makes, so give each its own name."
    )]
    [TestCase(typeof(NamedAsGradient), "NamedAsGradient.YGrad ends in 'Grad', which names gradients: give the tensor another name.")]
    [TestCase(
        typeof(ReturnsText),
        "ReturnsText.Y does not return a tensor: make it return Matrix<double>, Vector<double>, double or an array such as double[,,]."
    )]
    [TestCase(
        typeof(IsGeneric),
        "IsGeneric.Y does not return a tensor: make it return Matrix<double>, Vector<double>, double or an array such as double[,,]."
    )]
    [TestCase(typeof(ReadsNothing), "ReadsNothing.Y reads nothing: give it the tensors that it is made from as parameters.")]
    [TestCase(typeof(Circle), "Circle goes in a circle: A and B wait for each other, so take one of them out of the other's parameters.")]
    public void Refuses_a_step_that_cannot_be_meant(Type forward, string sentence) =>
        Assert.That(ReadFrom.RefusalOf(forward), Is.EqualTo(sentence));

    private static class WrittenBackwards
    {
        public static double Loss(double b) => b;

        public static double B(double a) => a;

        public static double A(double x) => x;
    }

    private static class TwoEnds
    {
        public static double First(double x) => x;

        public static double Second(double x) => x;
    }

    private sealed class Instance
    {
        public static double Y(double x) => x;
    }

    private static class Empty;

    private static class Overloaded
    {
        public static double Y(double x) => x;

        public static double Y(double x, double w) => x * w;
    }

    private static class OverloadedByCase
    {
        public static double Y(double x) => x;

        public static double y(double x) => x;
    }

    private static class NamedAsGradient
    {
        public static double YGrad(double x) => x;
    }

    private static class ReturnsText
    {
        public static string Y(double x) => $"{x}";
    }

    private static class IsGeneric
    {
        public static Matrix<double> Y<T>([Shape("N", "K")] Matrix<double> x) => x;
    }

    private static class ReadsNothing
    {
        public static double Y() => 1;
    }

    private static class Circle
    {
        public static double Start(double x) => x;

        public static double A(double start, double b) => start + b;

        public static double B(double a) => a;
    }
}
