using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Reading;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Reading;

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
