using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

/// <summary>Where our own reference is at fault, nobody is accused.</summary>
public sealed class BenefitOfDoubtTests
{
    [TestCase(1, Outcome.Pass)]
    [TestCase(2, Outcome.Inconclusive)]
    public void Needs_a_second_ladder_to_accuse(double slope, object outcome) =>
        Assert.That(Judge(typeof(Hidden), typeof(IHidden), _ => slope).Outcome, Is.EqualTo(outcome));

    [TestCase(1, Outcome.Pass)]
    [TestCase(2, Outcome.WrongValue)]
    public void Accuses_where_a_second_ladder_says_the_same(double slope, object outcome) =>
        Assert.That(Judge(typeof(Plain), typeof(IPlain), _ => slope).Outcome, Is.EqualTo(outcome));

    [TestCase(typeof(Staircase), typeof(IStaircase))]
    [TestCase(typeof(Noise), typeof(INoise))]
    public void Accuses_nobody_where_the_forward_pass_has_no_derivative(Type forward, Type backward) =>
        Assert.That(Judge(forward, backward, _ => 1).Outcome, Is.EqualTo(Outcome.Inconclusive));

    [TestCase(1e-16, Outcome.Pass)]
    [TestCase(0, Outcome.Pass)]
    [TestCase(1e-3, Outcome.WrongValue)]
    public void Does_not_take_rounding_for_an_error_where_the_gradient_is_zero(double slope, object outcome) =>
        Assert.That(Judge(typeof(Sign), typeof(ISign), x => slope / x).Outcome, Is.EqualTo(outcome));

    // Judges a student whose gradient is the upstream times a slope, at the scalar rung.
    private static CaseVerdict Judge(Type forward, Type backward, Func<double, double> slope)
    {
        var exercise = ReadFrom.Exercise(forward, backward);
        var reference = ReferenceCase.Draw(exercise, 1, exercise.Rung("scalar"), 0);
        var (x, yGrad) = (reference.Case.Values[0][0], reference.Case.Upstreams[1]![0]);
        var answer = new Answer.Returned([new Tensor([1, 1], [yGrad * slope(x)])], ChangedParameter: null);
        return new CaseJudge(exercise.Gradients.Single(), Tolerance.Default).Judge(reference, answer);
    }

    // The ripple is zero at every point that the first ladder looks at.
    [Exercise("A ripple as fine as the steps")]
    private static class Hidden
    {
        public static double Y(double x)
        {
            double periods = x * (1 << 24);
            return x + 0.05 * Math.Sin(2 * Math.PI * (periods - Math.Round(periods)));
        }
    }

    [BackwardOf(typeof(Hidden))]
    private interface IHidden
    {
        double XGrad(double yGrad);
    }

    [Exercise("Itself")]
    private static class Plain
    {
        public static double Y(double x) => x;
    }

    [BackwardOf(typeof(Plain))]
    private interface IPlain
    {
        double XGrad(double yGrad);
    }

    [Exercise("A step at every number that is drawn")]
    private static class Staircase
    {
        public static double Y(double x) => Math.Floor(x * (1 << 20));
    }

    [BackwardOf(typeof(Staircase))]
    private interface IStaircase
    {
        double XGrad(double yGrad);
    }

    [Exercise("Another number wherever one looks")]
    private static class Noise
    {
        public static double Y(double x) => Math.Sin(1e12 * x);
    }

    [BackwardOf(typeof(Noise))]
    private interface INoise
    {
        double XGrad(double yGrad);
    }

    // A vector of one entry, made as long as 1: nothing that is done to it shows.
    [Exercise("Unit length")]
    private static class Sign
    {
        public static double Y(double x) => x / Math.Sqrt(x * x);
    }

    [BackwardOf(typeof(Sign))]
    private interface ISign
    {
        double XGrad(double yGrad, double x);
    }
}
