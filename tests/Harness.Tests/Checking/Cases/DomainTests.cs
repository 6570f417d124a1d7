using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Cases;

public sealed class DomainTests
{
    [Test]
    public void Reads_a_bound_that_another_input_names()
    {
        var labels = ForwardReader.Read(typeof(Labels)).Find("labels");
        Assert.That(labels!.Domain, Is.EqualTo(new WholeAttribute("K")));
    }

    [Test]
    public void Accepts_the_same_domain_twice()
    {
        var p = ForwardReader.Read(typeof(SameDomainTwice)).Find("p");
        Assert.That(p!.Domain, Is.EqualTo(new UniformAttribute(0.1, 0.9)));
    }

    [Test]
    public void Draws_a_flag_from_what_flags_are() =>
        Assert.That(ForwardReader.Read(typeof(UndrawnFlag)).Find("flag")!.Domain, Is.EqualTo(new BinaryAttribute()));

    [TestCase(typeof(TwoDomains), "TwoDomains.Y(p) has two domains: keep one.")]
    [TestCase(typeof(OtherDomain), "OtherDomain.B(p) declares another domain than OtherDomain.A(p): declare one domain for one input.")]
    [TestCase(typeof(EmptyInterval), "EmptyInterval.Y(p) is drawn from [1, 0], which is empty: the low end must lie below the high end.")]
    [TestCase(typeof(PointInterval), "PointInterval.Y(p) is drawn from [1, 1], which is empty: the low end must lie below the high end.")]
    [TestCase(typeof(NoInterval), "NoInterval.Y(p) is drawn from [NaN, 1], which is empty: the low end must lie below the high end.")]
    [TestCase(
        typeof(BadBound),
        "BadBound.Y(k) is drawn below \"K/2\": the bound is a symbol such as \"K\", a whole number up to 999, or a sum of products of these."
    )]
    [TestCase(
        typeof(NothingBelow),
        "NothingBelow.Y(k) is drawn below \"0\": the bound is a symbol such as \"K\", a whole number up to 999, or a sum of products of these."
    )]
    [TestCase(typeof(UnknownBound), "UnknownBound: k is drawn below C, but no input's shape names C: use a dimension that one does.")]
    [TestCase(typeof(Undrawn), "Undrawn.Y(k) is an int without a domain: add [Whole(\"K\")], or another bound, or [Binary].")]
    public void Refuses_a_domain_that_cannot_be_meant(Type forward, string sentence) =>
        Assert.That(ReadFrom.RefusalOf(forward), Is.EqualTo(sentence));

    private static class Labels
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x, [Shape("N", "1"), Whole("K")] Matrix<double> labels) =>
            x.MapIndexed((n, k, v) => v * labels[n, 0] * k);
    }

    private static class SameDomainTwice
    {
        public static double A([Uniform(0.1, 0.9)] double p) => p;

        public static double B([Uniform(0.1, 0.9)] double p) => p;
    }

    private static class TwoDomains
    {
        public static double Y([Binary, Uniform(0, 1)] double p) => p;
    }

    private static class OtherDomain
    {
        public static double A([Uniform(0.1, 0.9)] double p) => p;

        public static double B([Uniform(0.1, 0.8)] double p) => p;
    }

    private static class EmptyInterval
    {
        public static double Y([Uniform(1, 0)] double p) => p;
    }

    private static class PointInterval
    {
        public static double Y([Uniform(1, 1)] double p) => p;
    }

    private static class NoInterval
    {
        public static double Y([Uniform(double.NaN, 1)] double p) => p;
    }

    private static class BadBound
    {
        public static double Y([Whole("K/2")] int k) => k;
    }

    private static class NothingBelow
    {
        public static double Y([Whole("0")] int k) => k;
    }

    private static class UnknownBound
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x, [Whole("C")] int k) => x * k;
    }

    private static class Undrawn
    {
        public static double Y(int k) => k;
    }

    private static class UndrawnFlag
    {
        public static double Y(bool flag) => flag ? 1 : 0;
    }
}
