using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>A score inside the margin moves by its label's sign, the others not at all.</summary>
public sealed class HingeReference : IHinge
{
    public Matrix<double> SGrad(Matrix<double> s, Matrix<double> y)
    {
        Matrix<double> sign = 2 * y - 1;
        return sign.Map2((t, score) => t * score < 1 ? -t : 0, s, Zeros.Include) / s.RowCount;
    }
}

/// <summary>Entry by entry, label by label.</summary>
public sealed class HingeLoops : IHinge
{
    public Matrix<double> SGrad(Matrix<double> s, Matrix<double> y)
    {
        Matrix<double> sGrad = Matrix<double>.Build.Dense(s.RowCount, 1);
        for (int n = 0; n < s.RowCount; n++)
        {
            if (y[n, 0] == 1 && s[n, 0] < 1)
            {
                sGrad[n, 0] = -1.0 / s.RowCount;
            }
            else if (y[n, 0] == 0 && s[n, 0] > -1)
            {
                sGrad[n, 0] = 1.0 / s.RowCount;
            }
        }
        return sGrad;
    }
}

/// <summary>By the sign of the margin's violation, which takes the middle slope at the kink.</summary>
public sealed class HingeOther : IHinge
{
    public Matrix<double> SGrad(Matrix<double> s, Matrix<double> y)
    {
        Matrix<double> negated = 1 - 2 * y;
        Matrix<double> violated = (1 + (1 + negated.PointwiseMultiply(s)).PointwiseSign()) / 2;
        return negated.PointwiseMultiply(violated) / s.RowCount;
    }
}
