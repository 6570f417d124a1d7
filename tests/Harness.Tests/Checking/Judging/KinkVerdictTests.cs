using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

/// <summary>Exactly at a kink every number between the two slopes is right, and no other.</summary>
public sealed class KinkVerdictTests
{
    [TestCase(0, Outcome.Pass)]
    [TestCase(1, Outcome.Pass)]
    [TestCase(0.5, Outcome.Pass)]
    [TestCase(0.123, Outcome.Pass)]
    [TestCase(-1e-4, Outcome.WrongValue)]
    [TestCase(1.0001, Outcome.WrongValue)]
    public void Lets_relu_choose_its_slope_at_zero(double slope, object outcome) =>
        Assert.That(Judge(typeof(Ramp), typeof(IRamp), 0, slope), Is.EqualTo(outcome));

    // Both sides bend, each in its own way: a central difference has no series here.
    [TestCase(0, Outcome.Pass)]
    [TestCase(1, Outcome.Pass)]
    [TestCase(0.5, Outcome.Pass)]
    [TestCase(-1e-4, Outcome.WrongValue)]
    [TestCase(1.0001, Outcome.WrongValue)]
    public void Extrapolates_each_side_by_itself(double slope, object outcome) =>
        Assert.That(Judge(typeof(Bent), typeof(IBent), 0, slope), Is.EqualTo(outcome));

    [TestCase(0, Outcome.Pass)]
    [TestCase(-1, Outcome.Pass)]
    [TestCase(1.0001, Outcome.WrongValue)]
    public void Knows_the_kink_of_an_even_function(double slope, object outcome) =>
        Assert.That(Judge(typeof(Size), typeof(ISize), 0, slope), Is.EqualTo(outcome));

    // Where no step can tell the point from the kink, the slope on either side is right; further away only one is.
    [TestCase(1e-300, 0, false)]
    [TestCase(1e-18, 0, false)]
    [TestCase(1e-4, 0, true)]
    [TestCase(1e-2, 0, true)]
    [TestCase(-1e-4, 1, true)]
    public void Accuses_the_other_slope_only_where_it_can_tell(double distance, double otherSlope, bool accused)
    {
        Assert.That(Judge(typeof(Ramp), typeof(IRamp), distance, 1 - otherSlope), Is.EqualTo(Outcome.Pass));
        Assert.That(Judge(typeof(Ramp), typeof(IRamp), distance, otherSlope), Is.EqualTo(accused ? Outcome.WrongValue : Outcome.Pass));
    }

    [Test]
    public void Accuses_no_right_slope_at_any_distance_from_the_kink([Range(-60, -4)] int exponent)
    {
        double distance = Math.ScaleB(1.37, exponent);
        foreach (double sign in (double[])[-1, 1])
        {
            var outcome = Judge(typeof(Ramp), typeof(IRamp), sign * distance, sign > 0 ? 1 : 0);
            Assert.That(outcome, Is.EqualTo(Outcome.Pass).Or.EqualTo(Outcome.Inconclusive), $"{sign}");
        }
    }

    [TestCase(1, 0)]
    [TestCase(0, 1)]
    [TestCase(0.25, 0.75)]
    public void Lets_the_maximum_of_a_tie_be_shared(double first, double second)
    {
        var exercise = ReadFrom.Exercise(typeof(MaxOverRows), typeof(IMaxOverRows));
        var rung = exercise.Rung("N");
        var drawn = CaseDrawer.Draw(exercise, 1, rung, 0);
        var x = drawn.Values[0].Matrix.Map(_ => -1.0);
        (x[0, 0], x[1, 0]) = (2, 2);
        var reference = ReferenceCase.At(drawn.With(x));
        double upstream = drawn.Upstreams[1]![0];
        var verdict = new CaseJudge(exercise.Gradients.Single(), Tolerance.Default);
        var answer = x.Map(_ => 0.0);
        (answer[0, 0], answer[1, 0]) = (first * upstream, second * upstream);

        Assert.That(verdict.Judge(reference, Returned(answer)).Outcome, Is.EqualTo(Outcome.Pass));
        answer[0, 0] = -0.01 * upstream;
        Assert.That(verdict.Judge(reference, Returned(answer)).Outcome, Is.EqualTo(Outcome.WrongValue));
    }

    [Test]
    public void Says_what_would_be_right() =>
        Assert.That(
            Sentence(0, 1.5),
            Does.Match(
                @"^XGrad: entry \[0,0\] is \S+, where finite differences allow anything from -?\S+ to -?\S+, for it lies at a kink\.$"
            )
        );

    [Test]
    public void Draws_again_where_the_exercise_wants_no_kinks()
    {
        Assert.That(Judge(typeof(Strict), typeof(IStrict), 0, 1), Is.EqualTo(Outcome.Inconclusive));
        Assert.That(Judge(typeof(Strict), typeof(IStrict), 0.5, 1), Is.EqualTo(Outcome.Pass));
        var exercise = ReadFrom.Exercise(typeof(OftenAtZero), typeof(IOftenAtZero));
        var drawn = Enumerable.Range(0, 20).Select(seed => ReferenceCase.Draw(exercise, seed, exercise.Rung("scalar"), 0)).ToList();
        Assert.That(drawn.Select(d => d.Case.Values[0][0]), Has.None.Zero);
        Assert.That(drawn.Select(d => d.Case.Key), Has.Some.EndsWith("|1"));
    }

    // The gradient of a student who takes this slope, at x.
    private static object Judge(Type forward, Type backward, double x, double slope) => Verdict(forward, backward, x, slope).Outcome;

    private static string Sentence(double x, double slope)
    {
        var verdict = Verdict(typeof(Ramp), typeof(IRamp), x, slope);
        var exercise = verdict.Case.Exercise;
        return GradCheck.Judging.Sentence.Render(exercise.Gradients.Single(), new RungVerdict(verdict.Case.Rung, [verdict]));
    }

    private static CaseVerdict Verdict(Type forward, Type backward, double x, double slope)
    {
        var exercise = ReadFrom.Exercise(forward, backward);
        var drawn = CaseDrawer.Draw(exercise, 1, exercise.Rung("scalar"), 0).With(Matrix<double>.Build.Dense(1, 1, x));
        var answer = Matrix<double>.Build.Dense(1, 1, slope * drawn.Upstreams[1]![0]);
        return new CaseJudge(exercise.Gradients.Single(), Tolerance.Default).Judge(ReferenceCase.At(drawn), Returned(answer));
    }

    private static Answer.Returned Returned(Matrix<double> answer) => new([Tensor.Create(answer)], ChangedParameter: null);

    [Exercise("relu")]
    private static class Ramp
    {
        public static double Y(double x) => Math.Max(0, x);
    }

    [BackwardOf(typeof(Ramp))]
    private interface IRamp
    {
        double XGrad(double yGrad);
    }

    [Exercise("A parabola that goes over into a sine")]
    private static class Bent
    {
        public static double Y(double x) => x < 0 ? x * x : Math.Sin(x);
    }

    [BackwardOf(typeof(Bent))]
    private interface IBent
    {
        double XGrad(double yGrad);
    }

    [Exercise("The absolute value")]
    private static class Size
    {
        public static double Y(double x) => Math.Abs(x);
    }

    [BackwardOf(typeof(Size))]
    private interface ISize
    {
        double XGrad(double yGrad);
    }

    [Exercise("relu, away from its kink", AtKinks = AtKinks.DrawAgain)]
    private static class Strict
    {
        public static double Y(double x) => Math.Max(0, x);
    }

    [BackwardOf(typeof(Strict))]
    private interface IStrict
    {
        double XGrad(double yGrad);
    }

    [Exercise("relu of whole numbers, away from its kink", AtKinks = AtKinks.DrawAgain)]
    private static class OftenAtZero
    {
        public static double Y([Whole("3")] double x) => Math.Max(0, x);
    }

    [BackwardOf(typeof(OftenAtZero))]
    private interface IOftenAtZero
    {
        double XGrad(double yGrad);
    }
}
