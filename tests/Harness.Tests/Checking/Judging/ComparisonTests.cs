using GradCheck.Judging;
using GradCheck.Numerics;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

public sealed class ComparisonTests
{
    private static readonly Tolerance Loose = new(Relative: 0.1, Absolute: 0.01);

    [TestCase(10, 10.5, 0, 1.05)]
    [TestCase(10.5, -10, 0, 1.05)]
    [TestCase(0, 0, 7, 0.07)]
    [TestCase(0.1, 0.1, 7, 0.07)]
    public void Tolerates_a_part_of_the_number_or_of_the_largest_entry(double analytic, double numeric, double scale, double allowed) =>
        Assert.That(Loose.For(analytic, numeric, scale), Is.EqualTo(allowed).Within(1e-15));

    [TestCase(1.0625, true)]
    [TestCase(1.125, false)]
    public void Agrees_up_to_the_tolerance_whatever_the_bar(double analytic, bool agrees) =>
        Assert.That(Compare(analytic, new Derivative(1, 100)).Agrees, Is.EqualTo(agrees));

    [TestCase(0.001, true)]
    [TestCase(0.06, true)]
    [TestCase(0.063, false)]
    public void Is_wrong_only_beyond_two_bars(double bar, bool isWrong)
    {
        var comparison = Compare(1.125, new Derivative(1, bar));
        Assert.That((comparison.Agrees, comparison.IsWrong), Is.EqualTo((false, isWrong)));
    }

    [Test]
    public void Never_accuses_where_the_reference_is_unknown()
    {
        var comparison = Compare(1e9, Derivative.Unknown);
        Assert.That((comparison.Agrees, comparison.IsWrong), Is.EqualTo((false, false)));
    }

    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(double.NaN)]
    public void Never_agrees_with_what_is_not_finite(double analytic)
    {
        var comparison = Compare(analytic, new Derivative(1, 0));
        Assert.That((comparison.Agrees, comparison.IsWrong), Is.EqualTo((false, true)));
    }

    [Test]
    public void Measures_errors_against_the_larger_of_the_two()
    {
        var comparison = Compare(0.5, new Derivative(2, 0));
        Assert.That((comparison.AbsoluteError, comparison.RelativeError), Is.EqualTo((1.5, 0.75)));
    }

    [Test]
    public void Finds_no_error_between_zero_and_zero()
    {
        var comparison = new Comparison(0, new Derivative(0, 0), default, Loose);
        Assert.That((comparison.Agrees, comparison.IsWrong, comparison.RelativeError), Is.EqualTo((true, false, 0)));
    }

    [Test]
    public void Would_have_noticed_what_lies_beyond_its_detection_floor()
    {
        var right = new Comparison(2, new Derivative(2, 1e-10), new Scale(2), Loose);
        Assert.That(right.DetectionFloor, Is.EqualTo(2e-10 + 128 * Objective.Epsilon + 2e-12).Within(1e-20));
    }

    private static Comparison Compare(double analytic, Derivative numeric) => new(analytic, numeric, scale: default, Loose);
}
