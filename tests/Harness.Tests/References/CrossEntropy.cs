using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>Each logarithm's slope on its own.</summary>
public sealed class CrossEntropyReference : ICrossEntropy
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y) =>
        ((1 - y).PointwiseDivide(1 - o2) - y.PointwiseDivide(o2)) / o2.RowCount;
}

/// <summary>Entry by entry: the label chooses the logarithm.</summary>
public sealed class CrossEntropyLoops : ICrossEntropy
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y)
    {
        Matrix<double> o2Grad = Matrix<double>.Build.Dense(o2.RowCount, 1);
        for (int n = 0; n < o2.RowCount; n++)
        {
            o2Grad[n, 0] = y[n, 0] == 1 ? -1 / (o2.RowCount * o2[n, 0]) : 1 / (o2.RowCount * (1 - o2[n, 0]));
        }
        return o2Grad;
    }
}

/// <summary>Both fractions over one denominator, <c>(o2 - y) / (o2 (1 - o2)) / N</c>.</summary>
public sealed class CrossEntropyOther : ICrossEntropy
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y) =>
        (o2 - y).PointwiseDivide(o2.PointwiseMultiply(1 - o2)) * (1.0 / o2.RowCount);
}
