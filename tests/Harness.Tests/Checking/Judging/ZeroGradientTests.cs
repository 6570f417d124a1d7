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

/// <summary>A bias that is centred away again has a gradient of zero: rounding is no error beside it, and a number that is not zero is.</summary>
public sealed class ZeroGradientTests
{
    private static IEnumerable<string> Rungs => ["scalar", "N", "K", "matrix", "square", "large"];

    [Test]
    public void Passes_zeros_and_what_rounding_leaves_of_them([ValueSource(nameof(Rungs))] string rung, [Values(0, 1e-14)] double size) =>
        Assert.That(Judge(rung, size), Is.EqualTo(Outcome.Pass));

    [Test]
    public void Accuses_what_is_not_zero([ValueSource(nameof(Rungs))] string rung) =>
        Assert.That(Judge(rung, 1e-2), Is.EqualTo(Outcome.WrongValue));

    private static Outcome Judge(string rung, double size)
    {
        var exercise = ReadFrom.Exercise(typeof(Centred), typeof(ICentred));
        var gradient = exercise.Gradients.Single();
        var reference = ReferenceCase.Draw(exercise, 1, exercise.Rung(rung), 0);
        var answer = Tensor.Zeros(reference[gradient].Sides).Map((k, _) => k % 2 == 0 ? size : -size);
        return new CaseJudge(gradient, Tolerance.Default).Judge(reference, new Answer.Returned([answer], ChangedParameter: null)).Outcome;
    }

    [Exercise("Centred columns")]
    private static class Centred
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x, [Shape("1", "K")] Matrix<double> b)
        {
            var a = x.MapIndexed((_, k, v) => v + b[0, k], Zeros.Include);
            return a.MapIndexed((_, k, v) => v - a.Column(k).Sum() / a.RowCount, Zeros.Include);
        }
    }

    [BackwardOf(typeof(Centred))]
    private interface ICentred
    {
        Matrix<double> BGrad(Matrix<double> yGrad);
    }
}
