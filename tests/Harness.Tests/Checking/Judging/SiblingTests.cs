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

/// <summary>Gradients that one call returns are judged each on its own.</summary>
public sealed class SiblingTests
{
    [TestCase(typeof(Right), Outcome.Pass, Outcome.Pass)]
    [TestCase(typeof(Forgetful), Outcome.NotDeterministic, Outcome.Pass)]
    [TestCase(typeof(Tired), Outcome.NotDeterministic, Outcome.NotDeterministic)]
    public void Do_not_answer_for_each_other(Type student, object a, object b)
    {
        var exercise = ReadFrom.Exercise(typeof(Sum), typeof(ISum));
        var method = exercise.Gradients[0].Method;
        object instance = Activator.CreateInstance(student)!;
        var rungs = GradientCheck.Rung(
            method,
            [exercise.Gradient("AGrad"), exercise.Gradient("BGrad")],
            exercise.Rung("square"),
            new ReferenceSet(exercise, seed: 1),
            Tolerance.Default,
            drawn => StudentCode.Call(instance, method.Method, drawn.ArgumentsOf(method))
        );
        Assert.That(rungs.Select(r => (object)r.Outcome), Is.EqualTo(new[] { a, b }));
    }

    [Exercise("A sum")]
    private static class Sum
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> a, [Shape("N", "K")] Matrix<double> b) => a + b;
    }

    [BackwardOf(typeof(Sum))]
    private interface ISum
    {
        (Matrix<double> AGrad, Matrix<double> BGrad) Backward(Matrix<double> yGrad);
    }

    private sealed class Right : ISum
    {
        public (Matrix<double> AGrad, Matrix<double> BGrad) Backward(Matrix<double> yGrad) => (yGrad, yGrad.Clone());
    }

    private sealed class Forgetful : ISum
    {
        private int calls;

        public (Matrix<double> AGrad, Matrix<double> BGrad) Backward(Matrix<double> yGrad) =>
            (yGrad * (1 + 1e-13 * calls++), yGrad.Clone());
    }

    private sealed class Tired : ISum
    {
        private int calls;

        public (Matrix<double> AGrad, Matrix<double> BGrad) Backward(Matrix<double> yGrad) =>
            calls++ < ShapeLadder.UsualCases ? (yGrad, yGrad.Clone()) : throw new InvalidOperationException("tired");
    }
}
