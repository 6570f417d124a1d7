using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>Inverted dropout: entries where the mask is 0 become 0, the others grow by 1 / keep: <c>y = x * mask / keep</c>.</summary>
[Exercise("Dropout with a given mask")]
public static class Dropout
{
    /// <summary>The entries of x that the mask keeps, divided by the probability of being kept, N x K.</summary>
    public static Matrix<double> Y(
        [Shape("N", "K")] Matrix<double> x,
        [Shape("N", "K"), Binary] Matrix<double> mask,
        [Shape("1", "1"), Uniform(0.2, 0.9)] double keep
    ) => x.PointwiseMultiply(mask) / keep;
}

/// <summary>The gradient of <see cref="Dropout"/>.</summary>
[BackwardOf(typeof(Dropout))]
public interface IDropout
{
    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="mask">1 where an entry is kept, 0 where it is dropped, N x K.</param>
    /// <param name="keep">The probability of being kept.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> mask, double keep);
}
