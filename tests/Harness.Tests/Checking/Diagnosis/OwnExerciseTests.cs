using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Students;
using GradCheck.Tests.Checking.Judging.Shrinking;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Diagnosis;

/// <summary>What is said of mistakes in exercises that gradcheck has never seen.</summary>
public sealed class OwnExerciseTests
{
    [Exercise("Mean of the entries of a vector")]
    public static class MeanOfEntries
    {
        public static double Loss([Shape("D", "1")] Matrix<double> v) => v.ColumnSums().Sum() / v.RowCount;
    }

    [BackwardOf(typeof(MeanOfEntries))]
    public interface IMeanOfEntries
    {
        Matrix<double> VGrad(Matrix<double> v);
    }

    [Exercise("Every row less its mean")]
    public static class Centred
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x.MapIndexed((n, _, v) => v - x.Row(n).Average());
    }

    [BackwardOf(typeof(Centred))]
    public interface ICentred
    {
        Matrix<double> XGrad(Matrix<double> yGrad);
    }

    [Test]
    public void Speaks_of_no_examples_where_no_dimension_is_called_N()
    {
        var finding = OfMean(v => Matrix<double>.Build.Dense(v.RowCount, 1, 1))!;

        Assert.That(
            (finding.Code, finding.Message),
            Is.EqualTo(("constant-factor", "VGrad is what it should be, times D: the same factor in every entry of every case."))
        );
        Assert.That(OfMean(v => Matrix<double>.Build.Dense(v.RowCount, 1, 1.0 / v.RowCount)), Is.Null);
    }

    [Test]
    [Long]
    public void Tells_the_axis_of_an_average_inside()
    {
        var finding = OfCentred(u => u.MapIndexed((_, k, g) => g - u.Column(k).Average()))!;

        Assert.That(finding.Code, Is.EqualTo("wrong-axis"));
        Assert.That(OfCentred(u => u.MapIndexed((n, _, g) => g - u.Row(n).Average())), Is.Null);
        Assert.That(OfCentred(u => u.MapIndexed((n, _, g) => g - (u.Row(n).Average() * 0.9)))!.Code, Is.Not.EqualTo("wrong-axis"));
    }

    private static Finding? OfMean(Func<Matrix<double>, Matrix<double>> student) =>
        Of(typeof(MeanOfEntries), typeof(IMeanOfEntries), "VGrad", c => student(c.Values[0].Matrix));

    private static Finding? OfCentred(Func<Matrix<double>, Matrix<double>> student) =>
        Of(typeof(Centred), typeof(ICentred), "XGrad", c => student(c.Upstreams[1]!.Matrix));

    private static Finding? Of(Type forward, Type backward, string gradient, Func<Case, Matrix<double>> student) =>
        Diagnosed.Of(
            Shrunk.Of(
                ReadFrom.Exercise(forward, backward),
                gradient,
                c => new Answer.Returned([Tensor.Create(student(c))], ChangedParameter: null)
            )
        );
}
