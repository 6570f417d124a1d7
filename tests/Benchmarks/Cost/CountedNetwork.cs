using System.Diagnostics;
using GradCheck.Benchmarks.Catalogue;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Benchmarks.Cost;

/// <summary>The two-layer network, with a count of the steps that ran and the time that they took.</summary>
internal static class CountedNetwork
{
    private static long ticks;

    public static Exercise Original { get; } = RightForm.Exercises.Single(e => e.Name == nameof(TwoLayerNet));

    /// <summary>The same exercise, whose steps are those of this class.</summary>
    public static Exercise Counted { get; } =
        new(
            Original.Title,
            new Forward(
                typeof(CountedNetwork),
                Original.Forward.Variables,
                [.. Original.Forward.Steps.Select(s => new Step(s.Makes, s.Reads, typeof(CountedNetwork).GetMethod(s.Makes.Name)!))]
            )
            {
                Sizes = Original.Forward.Sizes,
                Loss = Original.Forward.Loss,
            },
            Original.Backward,
            Original.Gradients
        );

    /// <summary>Steps that ran; five are a forward pass.</summary>
    public static long Steps { get; private set; }

    public static TimeSpan InSteps => Stopwatch.GetElapsedTime(0, ticks);

    public static void Reset() => (Steps, ticks) = (0, 0);

    public static Matrix<double> A1(Matrix<double> x, Matrix<double> w1, Matrix<double> b1) => Timed(() => TwoLayerNet.A1(x, w1, b1));

    public static Matrix<double> O1(Matrix<double> a1) => Timed(() => TwoLayerNet.O1(a1));

    public static Matrix<double> A2(Matrix<double> o1, Matrix<double> w2, Matrix<double> b2) => Timed(() => TwoLayerNet.A2(o1, w2, b2));

    public static Matrix<double> O2(Matrix<double> a2) => Timed(() => TwoLayerNet.O2(a2));

    public static double Loss(Matrix<double> o2, Matrix<double> y) => Timed(() => TwoLayerNet.Loss(o2, y));

    private static T Timed<T>(Func<T> step)
    {
        long start = Stopwatch.GetTimestamp();
        var made = step();
        ticks += Stopwatch.GetTimestamp() - start;
        Steps++;
        return made;
    }
}
