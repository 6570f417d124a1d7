using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

/// <summary>What an author is told of shapes, sizes and types that cannot be meant.</summary>
public sealed class DeclaredShapeTests
{
    [TestCase(
        typeof(RowDeclared),
        typeof(IRowDeclared),
        "IRowDeclared.BGrad returns a Vector<double>, but B is 1 x K: declare [Shape(\"K\")] or return a Matrix<double>."
    )]
    [TestCase(typeof(Volume), typeof(IVolumeFlat), "IVolumeFlat.XGrad returns a Matrix<double>, but X is N x C x H: return a double[,,].")]
    [TestCase(
        typeof(Volume),
        typeof(IVolumeWhole),
        "IVolumeWhole.XGrad(yGrad) is an int, but a gradient is no whole number: make it a double."
    )]
    [TestCase(
        typeof(Labelled),
        typeof(ILabelGradient),
        "ILabelGradient.KGrad returns KGrad, but K is an int[], and whole numbers have no gradient: ask for another."
    )]
    [TestCase(
        typeof(Labelled),
        typeof(IWholeValue),
        "IWholeValue.XGrad(x) is an int[], but X is not drawn from whole numbers: make it a double[]."
    )]
    [TestCase(typeof(Labelled), typeof(IFlagValue), "IFlagValue.XGrad(k) is a bool[], but K is not only 0 or 1: make it a double[].")]
    public void Refuses_a_type_that_does_not_fit(Type forward, Type backward, string sentence) =>
        Assert.That(ReadFrom.RefusalOfAll(forward, backward), Is.EqualTo(sentence));

    [TestCase(typeof(MatrixAsVector), "MatrixAsVector.Y(x) is a Vector<double>, but declares N x K: make it a Matrix<double>.")]
    [TestCase(typeof(SixSides), "SixSides.Y(x) has 6 sides: a tensor has 5 at most.")]
    [TestCase(
        typeof(Division),
        "Division.Y(x) has the side \"N/2\": a side is a sum of products of symbols and whole numbers up to 999, such as \"N\", \"D+1\", \"4*H\" or \"M+F-1\"."
    )]
    [TestCase(typeof(Empty), "Empty.Y(x) has a side of 0: a side is 1 at least.")]
    [TestCase(
        typeof(Jagged),
        "Jagged.Y(x) is a double[][]: a parameter is a double, an int or a bool, an array of one of them such as double[,,] or int[], a Vector<double> or a Matrix<double>."
    )]
    [TestCase(
        typeof(NoSizes),
        "NoSizes has no shapes: no sizes of N make every side 1 at least. Look at \"2-N\" and \"N-1\", and at the bounds."
    )]
    [TestCase(typeof(Unnamed), "Unnamed bounds the dimension \"T\", which no input's shape names: they name N.")]
    [TestCase(typeof(BoundedTwice), "BoundedTwice bounds the dimension \"N\" twice: keep one [Dimension].")]
    [TestCase(
        typeof(NoBound),
        "NoBound bounds the dimension \"N\" from 5 to 3, where there is no size: AtLeast is 1 or more, and AtMost no less than that."
    )]
    public void Refuses_a_shape_that_cannot_be_meant(Type forward, string sentence) =>
        Assert.That(ReadFrom.RefusalOf(forward), Is.EqualTo(sentence));

    [TestCase(
        typeof(DependsOnNumbers),
        "DependsOnNumbers.Y makes a vector of 1 at N=1, and with other numbers a vector of 2: a shape must not depend on the numbers."
    )]
    [TestCase(
        typeof(Throws),
        "Throws.Y threw at N=5, given x a vector of 5: InvalidOperationException: too long. A side may be an expression, such as \"D+2\", and [Dimension(\"D\", AtLeast = 3)] bounds a size. Do the declared shapes fit the formula?"
    )]
    public void Refuses_a_step_that_fails_at_a_size(Type forward, string sentence) =>
        Assert.That(Assert.Throws<ExerciseException>(() => SymbolicShapes.Of(ForwardReader.Read(forward)))!.Message, Is.EqualTo(sentence));

    [TestCase(typeof(Doubled), "Y: 2*M")]
    [TestCase(typeof(Narrowed), "Y: N x D-2")]
    [TestCase(typeof(Unclaimed), "Y: ?")]
    [TestCase(typeof(Volume), "Y: N x H")]
    public void Claims_an_expression_where_one_fits_every_size(Type forward, string shape)
    {
        var read = ForwardReader.Read(forward);

        Assert.That($"Y: {SymbolicShapes.Of(read)[read.Find("Y")!]}", Is.EqualTo(shape));
    }

    [TestCase(typeof(Narrowed), "N=1, D=3")]
    [TestCase(typeof(Bounded), "N=2")]
    [TestCase(typeof(Doubled), "M=1")]
    public void Begins_at_the_smallest_sizes_that_there_are(Type forward, string sizes) =>
        Assert.That($"{ForwardReader.Read(forward).Sizes.Smallest}", Is.EqualTo(sizes));

    [Exercise("RowDeclared")]
    private static class RowDeclared
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x, [Shape("1", "K")] Matrix<double> b) =>
            x.MapIndexed((_, k, v) => v + b[0, k]);
    }

    [BackwardOf(typeof(RowDeclared))]
    private interface IRowDeclared
    {
        Vector<double> BGrad(Matrix<double> yGrad);
    }

    [Exercise("Volume")]
    private static class Volume
    {
        public static double[,] Y([Shape("N", "C", "H")] double[,,] x) => new double[x.GetLength(0), x.GetLength(2)];
    }

    [BackwardOf(typeof(Volume))]
    private interface IVolumeFlat
    {
        Matrix<double> XGrad(double[,] yGrad);
    }

    [BackwardOf(typeof(Volume))]
    private interface IVolumeWhole
    {
        double[,,] XGrad(int yGrad);
    }

    [Exercise("Labelled")]
    private static class Labelled
    {
        public static double[] Y([Shape("N")] double[] x, [Shape("N"), Whole("N")] int[] k) => [.. k.Select(i => x[i])];
    }

    [BackwardOf(typeof(Labelled))]
    private interface ILabelGradient
    {
        double[] KGrad(double[] yGrad);
    }

    [BackwardOf(typeof(Labelled))]
    private interface IWholeValue
    {
        double[] XGrad(double[] yGrad, int[] x);
    }

    [BackwardOf(typeof(Labelled))]
    private interface IFlagValue
    {
        double[] XGrad(double[] yGrad, bool[] k);
    }

    private static class MatrixAsVector
    {
        public static double Y([Shape("N", "K")] Vector<double> x) => x.Sum();
    }

    private static class SixSides
    {
        public static double Y([Shape("A", "B", "C", "D", "E", "F")] double[,,,,] x) => x[0, 0, 0, 0, 0];
    }

    private static class Division
    {
        public static double Y([Shape("N/2")] double[] x) => x.Sum();
    }

    private static class Empty
    {
        public static double Y([Shape("0")] double[] x) => x.Sum();
    }

    private static class Jagged
    {
        public static double Y([Shape("N", "K")] double[][] x) => x.Length;
    }

    private static class NoSizes
    {
        public static double Y([Shape("2-N")] double[] x, [Shape("N-1")] double[] w) => x.Sum() + w.Sum();
    }

    [Dimension("T", AtLeast = 2)]
    private static class Unnamed
    {
        public static double Y([Shape("N")] double[] x) => x.Sum();
    }

    [Dimension("N", AtLeast = 2)]
    [Dimension("N", AtMost = 3)]
    private static class BoundedTwice
    {
        public static double Y([Shape("N")] double[] x) => x.Sum();
    }

    [Dimension("N", AtLeast = 5, AtMost = 3)]
    private static class NoBound
    {
        public static double Y([Shape("N")] double[] x) => x.Sum();
    }

    private static class DependsOnNumbers
    {
        private static int calls;

        public static double[] Y([Shape("N")] double[] x) => new double[x.Length + calls++ % 2];
    }

    private static class Throws
    {
        public static double Y([Shape("N")] double[] x) => x.Length > 2 ? throw new InvalidOperationException("too long") : x.Sum();
    }

    private static class Doubled
    {
        public static double[] Y([Shape("M")] double[] x) => [.. x, .. x];
    }

    private static class Narrowed
    {
        public static double[,] Y([Shape("N", "D")] double[,] x, [Shape("D-2")] double[] w) => new double[x.GetLength(0), w.Length];
    }

    private static class Unclaimed
    {
        public static double[] Y([Shape("N")] double[] x) => new double[x.Length * x.Length * x.Length + 7];
    }

    [Dimension("N", AtLeast = 2)]
    private static class Bounded
    {
        public static double Y([Shape("N")] double[] x) => x.Sum();
    }
}
