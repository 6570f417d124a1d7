using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Tests.Samples;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Numerics;

public sealed class RoomTests
{
    private static readonly Gradient O2Grad = Course.Named("CrossEntropy").Gradient("O2Grad");
    private static readonly Tensor Direction = new([4, 1], [1.5, -2, 0.75, 1]);

    [Test]
    public void Leaves_a_direction_alone_that_stays_in_the_domain()
    {
        var objective = new Objective(Predictions(0.5, 0.25, 0.75, 0.5), O2Grad);
        Assert.That(Room.Fit(objective, Direction, StepSizes.Usual).Matrix, Is.EqualTo(Direction.Matrix));
    }

    [Test]
    public void Keeps_a_probability_near_1_inside_its_domain_and_the_others_as_they_are()
    {
        var objective = new Objective(Predictions(0.5, 1 - 1e-9, 0.75, 0.5), O2Grad);
        var fitted = Room.Fit(objective, Direction, StepSizes.Usual);
        Assert.That(fitted.Values!.Where((_, n) => n != 1), Is.EqualTo(new[] { 1.5, 0.75, 1 }));
        Assert.That(fitted[1], Is.Negative.And.GreaterThan(-1e-6));
        foreach (double side in new[] { -StepSizes.Usual, StepSizes.Usual })
            Assert.That(objective.Outputs(objective.At.Plus(fitted, side))[0], Has.All.Matches<double>(double.IsFinite));
    }

    [Test]
    public void Lets_the_derivative_along_such_a_direction_be_known()
    {
        var drawn = Predictions(0.5, 1 - 1e-9, 0.75, 0.5);
        var objective = new Objective(drawn, O2Grad);
        var fitted = Room.Fit(objective, Direction, StepSizes.Usual);
        var derivative = FiniteDifference.Along(objective, fitted);
        double right = Right.Value(drawn, O2Grad).Matrix.PointwiseMultiply(fitted.Matrix).Enumerate().Sum();
        Assert.That(derivative.Value, Is.EqualTo(right).Within(4 * derivative.Bar));
        Assert.That(derivative.Bar, Is.LessThan(1e-6 * Math.Abs(right)));
    }

    [Test]
    public void Leaves_out_an_entry_that_cannot_move()
    {
        var objective = new Objective(Predictions(0.5, 1 - 1e-15, 0.75, 0.5), O2Grad);
        Assert.That(Room.Fit(objective, Direction, StepSizes.Usual)[1], Is.Zero);
    }

    // All labels are 0, so that log(1 - o2) ends at 1.
    private static Case Predictions(params double[] o2)
    {
        var exercise = Course.Named("CrossEntropy");
        var drawn = CaseDrawer.Draw(exercise, 1, exercise.Rung("N"), 0);
        var values = new Tensor?[drawn.Values.Count];
        values[exercise.Forward.Find("o2")!.Index] = new Tensor([o2.Length, 1], o2);
        values[exercise.Forward.Find("y")!.Index] = Tensor.Zeros([o2.Length, 1]);
        exercise.Forward.Run(values);
        return drawn with { Dimensions = new Dimensions([("N", o2.Length)]), Values = values! };
    }
}
