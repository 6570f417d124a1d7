using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// One time step of a recurrent network: <c>A = X Wx + hPrev Wh + b, H = tanh(A)</c> for N sequences with D features and H hidden units.
/// </summary>
[Exercise("One step of a recurrent network")]
public static class RnnStep
{
    /// <summary>The pre-activation, N x H; b is added to every row.</summary>
    public static Matrix<double> A(
        [Shape("N", "D")] Matrix<double> x,
        [Shape("N", "H")] Matrix<double> hPrev,
        [Shape("D", "H")] Matrix<double> wx,
        [Shape("H", "H")] Matrix<double> wh,
        [Shape("1", "H")] Matrix<double> b
    ) => AddBias.Y(x * wx + hPrev * wh, b);

    /// <summary>The next hidden state, N x H.</summary>
    public static Matrix<double> H(Matrix<double> a) => Tanh.Y(a);
}

/// <summary>The gradients of <see cref="RnnStep"/>, all in one call.</summary>
[BackwardOf(typeof(RnnStep))]
public interface IRnnStep
{
    /// <summary>dLoss/dX, N x D; dLoss/dhPrev, N x H; dLoss/dWx, D x H; dLoss/dWh, H x H; dLoss/db, 1 x H.</summary>
    /// <param name="hGrad">dLoss/dH, N x H.</param>
    /// <param name="x">X, N x D.</param>
    /// <param name="hPrev">The previous hidden state, N x H.</param>
    /// <param name="wx">Wx, D x H.</param>
    /// <param name="wh">Wh, H x H.</param>
    /// <param name="h">H, N x H.</param>
    (Matrix<double> XGrad, Matrix<double> HPrevGrad, Matrix<double> WxGrad, Matrix<double> WhGrad, Matrix<double> BGrad) Backward(
        Matrix<double> hGrad,
        Matrix<double> x,
        Matrix<double> hPrev,
        Matrix<double> wx,
        Matrix<double> wh,
        Matrix<double> h
    );
}
