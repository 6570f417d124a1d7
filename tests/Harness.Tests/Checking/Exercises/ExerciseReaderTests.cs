using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class ExerciseReaderTests
{
    [Test]
    public void Reads_the_whole_catalogue_in_ordinal_order()
    {
        var names = ExerciseReader.ReadAll(typeof(TwoLayerNet).Assembly).Select(e => e.Name).ToList();

        Assert.That(names, Has.Count.EqualTo(33).And.Member("TwoLayerNet").And.Member("LstmStep"));
        Assert.That(names, Is.EqualTo(names.Order(StringComparer.Ordinal)));
    }

    [Test]
    public void Reads_a_title_and_the_interface_that_belongs_to_it()
    {
        var exercise = ReadFrom.Exercise(typeof(Twice), typeof(ITwice));
        Assert.That((exercise.Name, exercise.Title, exercise.Backward), Is.EqualTo(("Twice", "Twice x", typeof(ITwice))));
    }

    [Test]
    public void Refuses_an_exercise_without_a_backward_side() =>
        Assert.That(
            ReadFrom.RefusalOfAll(typeof(Twice)),
            Is.EqualTo("Twice has no backward interface: mark one with [BackwardOf(typeof(Twice))].")
        );

    [Test]
    public void Refuses_an_exercise_with_two_backward_sides() =>
        Assert.That(
            ReadFrom.RefusalOfAll(typeof(Twice), typeof(ITwice), typeof(ITwiceAgain)),
            Is.EqualTo("Twice has 2 backward interfaces: mark one with [BackwardOf(typeof(Twice))].")
        );

    [Test]
    public void Refuses_a_backward_side_of_what_is_no_exercise() =>
        Assert.That(
            ReadFrom.RefusalOfAll(typeof(IUnmarked)),
            Is.EqualTo("IUnmarked is the backward side of Unmarked, which is no exercise: mark Unmarked with [Exercise(\"a title\")].")
        );

    [Test]
    public void Reads_what_an_exercise_sets_of_the_tolerance() =>
        Assert.Multiple(() =>
        {
            Assert.That(ReadFrom.Exercise(typeof(Twice), typeof(ITwice)).Tolerance, Is.EqualTo(new ToleranceSetting()));
            Assert.That(ReadFrom.Exercise(typeof(Lax), typeof(ILax)).Tolerance, Is.EqualTo(new ToleranceSetting(1e-3, 0)));
        });

    [TestCase(typeof(Negative), typeof(INegative), "Negative sets RelativeTolerance to -0.1: make it a number from 0 to below 1.")]
    [TestCase(typeof(Boundless), typeof(IBoundless), "Boundless sets AbsoluteTolerance to Infinity: make it a number from 0 to below 1.")]
    [TestCase(typeof(One), typeof(IOne), "One sets RelativeTolerance to 1: make it a number from 0 to below 1.")]
    public void Refuses_a_tolerance_that_none_can_be(Type forward, Type backward, string sentence) =>
        Assert.That(ReadFrom.RefusalOfAll(forward, backward), Is.EqualTo(sentence));

    [Exercise("Twice x", RelativeTolerance = 1e-3, AbsoluteTolerance = 0)]
    private static class Lax
    {
        public static double Y(double x) => 2 * x;
    }

    [BackwardOf(typeof(Lax))]
    private interface ILax
    {
        double XGrad(double yGrad);
    }

    [Exercise("Twice x", RelativeTolerance = -0.1)]
    private static class Negative
    {
        public static double Y(double x) => 2 * x;
    }

    [BackwardOf(typeof(Negative))]
    private interface INegative
    {
        double XGrad(double yGrad);
    }

    [Exercise("Twice x", AbsoluteTolerance = double.PositiveInfinity)]
    private static class Boundless
    {
        public static double Y(double x) => 2 * x;
    }

    [BackwardOf(typeof(Boundless))]
    private interface IBoundless
    {
        double XGrad(double yGrad);
    }

    [Exercise("Twice x", RelativeTolerance = 1)]
    private static class One
    {
        public static double Y(double x) => 2 * x;
    }

    [BackwardOf(typeof(One))]
    private interface IOne
    {
        double XGrad(double yGrad);
    }

    [Exercise("Twice x")]
    private static class Twice
    {
        public static double Y(double x) => 2 * x;
    }

    [BackwardOf(typeof(Twice))]
    private interface ITwice
    {
        double XGrad(double yGrad);
    }

    [BackwardOf(typeof(Twice))]
    private interface ITwiceAgain
    {
        double XGrad(double yGrad);
    }

    private static class Unmarked
    {
        public static double Y(double x) => x;
    }

    [BackwardOf(typeof(Unmarked))]
    private interface IUnmarked
    {
        double XGrad(double yGrad);
    }
}
