using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// One time step of a gated recurrent unit: <c>R, Z = sigmoid(X Wx + hPrev Wh + b)</c>, each with its own weights,
/// <c>U = hPrev Whg, G = tanh(X Wxg + R * U + bg), H = (1 - Z) * G + Z * hPrev</c>
/// for N sequences with D features and H hidden units. The reset gate acts after the product with Whg, as in cuDNN and PyTorch.
/// </summary>
[Exercise("One step of a GRU")]
public static class GruStep
{
    /// <summary>The reset gate, N x H.</summary>
    public static Matrix<double> R(
        [Shape("N", "D")] Matrix<double> x,
        [Shape("N", "H")] Matrix<double> hPrev,
        [Shape("D", "H")] Matrix<double> wxr,
        [Shape("H", "H")] Matrix<double> whr,
        [Shape("1", "H")] Matrix<double> br
    ) => Sigmoid.Y(RnnStep.A(x, hPrev, wxr, whr, br));

    /// <summary>The update gate, N x H.</summary>
    public static Matrix<double> Z(
        Matrix<double> x,
        Matrix<double> hPrev,
        [Shape("D", "H")] Matrix<double> wxz,
        [Shape("H", "H")] Matrix<double> whz,
        [Shape("1", "H")] Matrix<double> bz
    ) => Sigmoid.Y(RnnStep.A(x, hPrev, wxz, whz, bz));

    /// <summary>What the candidate reads of the previous state, before the reset gate, N x H.</summary>
    public static Matrix<double> U(Matrix<double> hPrev, [Shape("H", "H")] Matrix<double> whg) => hPrev * whg;

    /// <summary>The candidate for the hidden state, N x H.</summary>
    public static Matrix<double> G(
        Matrix<double> x,
        Matrix<double> r,
        Matrix<double> u,
        [Shape("D", "H")] Matrix<double> wxg,
        [Shape("1", "H")] Matrix<double> bg
    ) => Tanh.Y(AddBias.Y(x * wxg + r.PointwiseMultiply(u), bg));

    /// <summary>The next hidden state, N x H.</summary>
    public static Matrix<double> H(Matrix<double> z, Matrix<double> g, Matrix<double> hPrev) => g + z.PointwiseMultiply(hPrev - g);
}

/// <summary>The gradients of <see cref="GruStep"/>, all in one call.</summary>
[BackwardOf(typeof(GruStep))]
public interface IGruStep
{
    /// <summary>
    /// dLoss/dX, N x D; dLoss/dhPrev, N x H; and for each of the gates R, Z and the candidate G:
    /// dLoss/dWx, D x H; dLoss/dWh, H x H; dLoss/db, 1 x H.
    /// </summary>
    /// <param name="hGrad">dLoss/dH, N x H.</param>
    /// <param name="x">X, N x D.</param>
    /// <param name="hPrev">The previous hidden state, N x H.</param>
    /// <param name="wxr">The reset gate's weights of X, D x H.</param>
    /// <param name="whr">The reset gate's weights of hPrev, H x H.</param>
    /// <param name="wxz">The update gate's weights of X, D x H.</param>
    /// <param name="whz">The update gate's weights of hPrev, H x H.</param>
    /// <param name="wxg">The candidate's weights of X, D x H.</param>
    /// <param name="whg">The candidate's weights of hPrev, H x H.</param>
    /// <param name="r">The reset gate, N x H.</param>
    /// <param name="z">The update gate, N x H.</param>
    /// <param name="u">hPrev Whg, N x H.</param>
    /// <param name="g">The candidate, N x H.</param>
    (
        Matrix<double> XGrad,
        Matrix<double> HPrevGrad,
        Matrix<double> WxrGrad,
        Matrix<double> WhrGrad,
        Matrix<double> BrGrad,
        Matrix<double> WxzGrad,
        Matrix<double> WhzGrad,
        Matrix<double> BzGrad,
        Matrix<double> WxgGrad,
        Matrix<double> WhgGrad,
        Matrix<double> BgGrad
    ) Backward(
        Matrix<double> hGrad,
        Matrix<double> x,
        Matrix<double> hPrev,
        Matrix<double> wxr,
        Matrix<double> whr,
        Matrix<double> wxz,
        Matrix<double> whz,
        Matrix<double> wxg,
        Matrix<double> whg,
        Matrix<double> r,
        Matrix<double> z,
        Matrix<double> u,
        Matrix<double> g
    );
}
