using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Numerics;
using GradCheck.Tests.Support;
using GradCheck.Verification;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Verification;

/// <summary>Each thing that hides mistakes is said where it is so, and not where it is not.</summary>
public sealed class BlindSpotTests
{
    /// <summary>A sum whose parts are symmetric, and alike.</summary>
    [Exercise("Sum")]
    private static class Sum
    {
        public static double Loss([Shape("N", "N")] Matrix<double> a, [Shape("N", "N")] Matrix<double> b) =>
            a.Enumerate().Sum() + b.Enumerate().Sum();
    }

    [BackwardOf(typeof(Sum))]
    private interface ISum
    {
        Matrix<double> AGrad(Matrix<double> a);

        Matrix<double> BGrad(Matrix<double> b);
    }

    /// <summary>A sum whose parts are neither.</summary>
    [Exercise("Sum of powers")]
    private static class Powers
    {
        public static double Loss([Shape("N", "N")] Matrix<double> a, [Shape("N", "N")] Matrix<double> b) =>
            a.PointwisePower(2).Enumerate().Sum() + b.PointwisePower(2).Enumerate().Sum();
    }

    [BackwardOf(typeof(Powers))]
    private interface IPowers
    {
        Matrix<double> AGrad(Matrix<double> a);

        Matrix<double> BGrad(Matrix<double> b);
    }

    /// <summary>What does not depend on its input.</summary>
    [Exercise("Disagreement with itself")]
    private static class Nothing
    {
        public static Matrix<double> Y([Shape("N", "1")] Matrix<double> x) => x - x;
    }

    [BackwardOf(typeof(Nothing))]
    private interface INothing
    {
        Matrix<double> XGrad(Matrix<double> yGrad);
    }

    [Test]
    public void Says_that_a_transpose_or_a_mistaken_tensor_would_hide() =>
        Assert.That(
            Of(typeof(Sum), typeof(ISum)),
            Is.EqualTo(
                new[]
                {
                    "BGrad equals its transpose wherever it is square: a transposed answer passes there.",
                    "AGrad equals its transpose wherever it is square: a transposed answer passes there.",
                    "BGrad and AGrad are equal at every case: an answer that takes one for the other passes.",
                }
            )
        );

    [Test]
    public void Says_nothing_of_gradients_that_hide_nothing() => Assert.That(Of(typeof(Powers), typeof(IPowers)), Is.Empty);

    [Test]
    public void Says_that_a_gradient_is_always_zero() =>
        Assert.That(
            Of(typeof(Nothing), typeof(INothing)),
            Is.EqualTo(new[] { "XGrad is 0 in every entry at every rung: only an answer that is not 0 can be wrong there." })
        );

    [Test]
    public void Says_at_which_rungs_a_gradient_is_zero() =>
        Assert.That(
            Of(Grade.Exercise("Softmax")),
            Is.EqualTo(new[] { "XGrad is 0 in every entry at scalar, N: only an answer that is not 0 can be wrong there." })
        );

    [Test]
    public void Says_nothing_of_the_network() => Assert.That(Of(Grade.Exercise("TwoLayerNet")), Is.Empty);

    private static IEnumerable<string> Of(Type forward, Type backward) => Of(ReadFrom.Exercise(forward, backward));

    private static IEnumerable<string> Of(Exercise exercise)
    {
        var references = new ReferenceSet(exercise, seed: 1);
        return BlindSpots.Render(
            references,
            [.. references.Rungs.SelectMany(r => exercise.Gradients.Select(g => GradientFinding.Create(references, r, g)))]
        );
    }
}
