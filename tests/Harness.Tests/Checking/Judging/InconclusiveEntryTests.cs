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

public sealed class InconclusiveEntryTests
{
    [TestCase(1, double.NaN, Outcome.Inconclusive, 1)]
    [TestCase(double.NaN, 0, Outcome.NotFinite, 0)]
    [TestCase(1, 0, Outcome.Inconclusive, 1)]
    [TestCase(2, 0, Outcome.WrongValue, 0)]
    public void Shows_the_entry_that_decides(double slope, double unknown, object outcome, int column)
    {
        var exercise = ReadFrom.Exercise(typeof(HalfSmooth), typeof(IHalfSmooth));
        var reference = ReferenceCase.Draw(exercise, 1, exercise.Rung("scalar"), 0);
        double[] upstream = reference.Case.Upstreams[1]!.Values!;
        var answer = new Answer.Returned([new Tensor([1, 2], [slope * upstream[0], unknown])], ChangedParameter: null);
        var verdict = new CaseJudge(exercise.Gradients.Single(), Tolerance.Default).Judge(reference, answer);
        Assert.That((verdict.Outcome, verdict.Worst?.At), Is.EqualTo(((Outcome)outcome, column)));
    }

    [Exercise("A column that is smooth and one that is not")]
    private static class HalfSmooth
    {
        public static Matrix<double> Y([Shape("1", "2")] Matrix<double> x) =>
            Matrix<double>.Build.Dense(1, 2, [x[0, 0], Math.Sin(1e12 * x[0, 1])]);
    }

    [BackwardOf(typeof(HalfSmooth))]
    private interface IHalfSmooth
    {
        Matrix<double> XGrad(Matrix<double> yGrad);
    }
}
