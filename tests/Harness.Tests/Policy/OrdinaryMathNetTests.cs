using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>What gradients are made of is never refused.</summary>
public sealed class OrdinaryMathNetTests
{
    [TestCase(
        "var m = Matrix<double>.Build.Dense(2, 3); m = Matrix<double>.Build.Dense(2, 3, (i, j) => i + j); m = Matrix<double>.Build.DenseIdentity(3); m = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2 } });"
    )]
    [TestCase(
        "var m = Matrix<double>.Build.DenseOfRowArrays([1, 2], [3, 4]); m = Matrix<double>.Build.DenseOfRows(new[] { new[] { 1.0 } }); m = Matrix<double>.Build.SparseIdentity(3); m = Matrix<double>.Build.Random(2, 2, 1); m = Matrix<double>.Build.SameAs(x);"
    )]
    [TestCase(
        "var v = Vector.Build.Dense(3, 1.0); v = Vector.Build.DenseOfArray(numbers); v = v + v.PointwiseMultiply(v) - 2 * v; double d = v * v + v.Sum() + v.DotProduct(v) + v.L2Norm(); var outer = v.OuterProduct(v);"
    )]
    [TestCase(
        "var y = x.Map(v => v > 0 ? v : 0); y = x.MapIndexed((i, j, v) => i * v); x.MapInplace(Math.Exp); y = x.Map2((a, b) => a * b, y); x.MapIndexedInplace((i, j, v) => v);"
    )]
    [TestCase(
        "var y = x.PointwiseMultiply(x).PointwiseDivide(x).PointwisePower(2).PointwiseExp().PointwiseLog().PointwiseSqrt().PointwiseAbs().PointwiseTanh().PointwiseSign().PointwiseMaximum(0.0).PointwiseMinimum(x);"
    )]
    [TestCase(
        "var b = x.ColumnSums().ToRowMatrix(); b = x.RowSums().ToColumnMatrix(); double n = x.FrobeniusNorm() + x.L1Norm() + x.L2Norm() + x.InfinityNorm(); var norms = x.RowNorms(2); x.NormalizeRows(2);"
    )]
    [TestCase(
        "var y = x.Transpose() * x + x * 2 - 1 + 3 - x / 2 + -x + (1 - x) + 1 / x; y = x.TransposeThisAndMultiply(x); y = x.TransposeAndMultiply(x); y = x.Multiply(2).Add(1).Subtract(x).Negate(); y = x.KroneckerProduct(x);"
    )]
    [TestCase(
        "x[0, 0] += 1; x.SetRow(0, numbers); x.SetColumn(0, x.Column(1)); var s = x.SubMatrix(0, 1, 0, 1); x.SetSubMatrix(0, 0, s); s = x.Stack(x).Append(x); x.Clear(); var c = x.Clone(); x.CopyTo(c); double at = x.At(0, 0);"
    )]
    [TestCase(
        "foreach (var (i, row) in x.EnumerateRowsIndexed()) Console.WriteLine(i + row.Sum()); foreach (double v in x.Enumerate(Zeros.AllowSkip)) Console.WriteLine(v); double[,] a = x.ToArray(); double[] flat = x.ToColumnMajorArray() ?? x.AsColumnMajorArray();"
    )]
    [TestCase(
        "double d = x.Determinant() + x.Trace() + x.Rank() + x.ConditionNumber(); var i = x.Inverse(); var q = x.QR().Q; var s = x.Svd().S; var e = x.Evd().EigenValues; var sol = x.Solve(x); var l = x.Cholesky().Factor;"
    )]
    [TestCase(
        "double d = x.FoldByRow((a, v) => a + v, 0.0)[0] + x.ReduceRows((a, b) => a + b).Sum() + x.Row(0).Maximum() + x.Column(0).MaximumIndex(); bool any = x.Exists(v => v > 0) && x.ForAll(v => v < 1); var diagonal = x.Diagonal(); string s = x.ToMatrixString() + x.ToString(\"F2\");"
    )]
    [TestCase(
        "double d = SpecialFunctions.Erf(1) + SpecialFunctions.Logistic(2) + SpecialFunctions.Gamma(3) + SpecialFunctions.DiGamma(1) + Constants.Pi + Trig.Sinh(1) + 1.0.AlmostEqual(1.0, 1e-9).CompareTo(true);"
    )]
    [TestCase(
        "double d = Normal.CDF(0, 1, 0.5) + Normal.PDF(0, 1, 0.5) + new Normal(0, 1, new Random(1)).Sample() + Bernoulli.Sample(0.5) + ContinuousUniform.Sample(0, 1); var m = Matrix<double>.Build.Random(2, 2, new Normal());"
    )]
    [TestCase(
        "var m = MathNet.Numerics.LinearAlgebra.Double.DenseMatrix.OfArray(new double[,] { { 1 } }); m = MathNet.Numerics.LinearAlgebra.Double.DenseMatrix.Create(2, 2, 0.0); var v = MathNet.Numerics.LinearAlgebra.Double.DenseVector.Create(2, i => i); Matrix<float> single = Matrix<float>.Build.Dense(1, 1);"
    )]
    [TestCase(
        "double d = MathNet.Numerics.Statistics.Statistics.Mean(numbers) + MathNet.Numerics.Statistics.ArrayStatistics.Variance(numbers) + Distance.Euclidean(numbers, numbers); double z = MathNet.Numerics.RootFinding.Brent.FindRoot(v => v, -1, 1); double g = Differentiate.FirstDerivative(Math.Exp, 1);"
    )]
    [TestCase(
        "Matrix<double>[] all = [x, x.Clone()]; var total = all.Aggregate((a, b) => a + b); var (rows, columns) = (x.RowCount, x.ColumnCount); Func<Matrix<double>, Matrix<double>> f = m => m.Transpose(); Console.WriteLine(f(total));"
    )]
    [TestCase(
        "var generator = new MathNet.Numerics.Random.MersenneTwister(42); double d = generator.NextDouble(); var w = Matrix<double>.Build.Dense(2, 2, (i, j) => generator.NextDouble()); double[] line = Generate.LinearSpaced(5, 0, 1);"
    )]
    [TestCase(
        "double before = GradCheck.Fixtures.CrossEntropy.Loss(x, x); var y = Sigmoid.Y(x); ISquare other = new Mine(); var g = other.XGrad(x, x);"
    )]
    public void Is_allowed(string statements) => Assert.That(Policed.Errors(Policed.Body(statements)), Is.Empty);
}
