using GradCheck.Fixtures;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The product rule, <c>Phi(x) + x phi(x)</c>, with the normal distribution of the library.</summary>
public sealed class GeluReference : IGelu
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => yGrad.PointwiseMultiply(x.Map(Slope, Zeros.Include));

    private static double Slope(double x) => Normal.CDF(0, 1, x) + x * Normal.PDF(0, 1, x);
}

/// <summary>Entry by entry, with the error function.</summary>
public sealed class GeluLoops : IGelu
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int k = 0; k < xGrad.ColumnCount; k++)
            {
                xGrad[n, k] = yGrad[n, k] * (Below(x[n, k]) + x[n, k] * Math.Exp(-x[n, k] * x[n, k] / 2) / Math.Sqrt(2 * Math.PI));
            }
        }
        return xGrad;
    }

    private static double Below(double x) => (1 + SpecialFunctions.Erf(x / Math.Sqrt(2))) / 2;
}

/// <summary>The normal distribution by its series <c>1/2 + phi(x) (x + x^3/3 + x^5/(3 5) + ...)</c>.</summary>
public sealed class GeluOther : IGelu
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => yGrad.PointwiseMultiply(x.Map(Slope, Zeros.Include));

    private static double Slope(double x)
    {
        // Further out the normal distribution is 0 or 1 to rounding, and the series overflows.
        if (Math.Abs(x) > 9)
        {
            return x > 0 ? 1 : 0;
        }
        double density = Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
        double sum = 0;
        double term = x;
        for (int odd = 3; sum + term != sum; odd += 2)
        {
            sum += term;
            term *= x * x / odd;
        }
        return 0.5 + density * sum + x * density;
    }
}
