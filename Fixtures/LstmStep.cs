using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// One time step of a long short-term memory: <c>I, F, O = sigmoid(X Wx + hPrev Wh + b)</c> and <c>G = tanh(X Wx + hPrev Wh + b)</c>,
/// each with its own weights (<c>wxi, whi, bi</c> and so on), <c>C = F * cPrev + I * G, H = O * tanh(C)</c>
/// for N sequences with D features and H hidden units.
/// </summary>
[Exercise("One step of an LSTM")]
public static class LstmStep
{
    /// <summary>The input gate, N x H.</summary>
    public static Matrix<double> I(
        [Shape("N", "D")] Matrix<double> x,
        [Shape("N", "H")] Matrix<double> hPrev,
        [Shape("D", "H")] Matrix<double> wxi,
        [Shape("H", "H")] Matrix<double> whi,
        [Shape("1", "H")] Matrix<double> bi
    ) => Sigmoid.Y(RnnStep.A(x, hPrev, wxi, whi, bi));

    /// <summary>The forget gate, N x H.</summary>
    public static Matrix<double> F(
        Matrix<double> x,
        Matrix<double> hPrev,
        [Shape("D", "H")] Matrix<double> wxf,
        [Shape("H", "H")] Matrix<double> whf,
        [Shape("1", "H")] Matrix<double> bf
    ) => Sigmoid.Y(RnnStep.A(x, hPrev, wxf, whf, bf));

    /// <summary>The output gate, N x H.</summary>
    public static Matrix<double> O(
        Matrix<double> x,
        Matrix<double> hPrev,
        [Shape("D", "H")] Matrix<double> wxo,
        [Shape("H", "H")] Matrix<double> who,
        [Shape("1", "H")] Matrix<double> bo
    ) => Sigmoid.Y(RnnStep.A(x, hPrev, wxo, who, bo));

    /// <summary>The candidate for the cell state, N x H.</summary>
    public static Matrix<double> G(
        Matrix<double> x,
        Matrix<double> hPrev,
        [Shape("D", "H")] Matrix<double> wxg,
        [Shape("H", "H")] Matrix<double> whg,
        [Shape("1", "H")] Matrix<double> bg
    ) => Tanh.Y(RnnStep.A(x, hPrev, wxg, whg, bg));

    /// <summary>The next cell state, N x H.</summary>
    public static Matrix<double> C(Matrix<double> i, Matrix<double> f, Matrix<double> g, [Shape("N", "H")] Matrix<double> cPrev) =>
        f.PointwiseMultiply(cPrev) + i.PointwiseMultiply(g);

    /// <summary>The next hidden state, N x H.</summary>
    public static Matrix<double> H(Matrix<double> o, Matrix<double> c) => o.PointwiseMultiply(Tanh.Y(c));
}

/// <summary>The gradients of <see cref="LstmStep"/>, all in one call.</summary>
[BackwardOf(typeof(LstmStep))]
public interface ILstmStep
{
    /// <summary>
    /// dLoss/dX, N x D; dLoss/dhPrev and dLoss/dcPrev, N x H; and for each of the gates I, F, O and the candidate G:
    /// dLoss/dWx, D x H; dLoss/dWh, H x H; dLoss/db, 1 x H.
    /// </summary>
    /// <param name="hGrad">dLoss/dH, N x H.</param>
    /// <param name="cGrad">dLoss/dC from the time steps that follow, N x H: what reaches C through H comes on top.</param>
    /// <param name="x">X, N x D.</param>
    /// <param name="hPrev">The previous hidden state, N x H.</param>
    /// <param name="cPrev">The previous cell state, N x H.</param>
    /// <param name="wxi">The input gate's weights of X, D x H.</param>
    /// <param name="whi">The input gate's weights of hPrev, H x H.</param>
    /// <param name="wxf">The forget gate's weights of X, D x H.</param>
    /// <param name="whf">The forget gate's weights of hPrev, H x H.</param>
    /// <param name="wxo">The output gate's weights of X, D x H.</param>
    /// <param name="who">The output gate's weights of hPrev, H x H.</param>
    /// <param name="wxg">The candidate's weights of X, D x H.</param>
    /// <param name="whg">The candidate's weights of hPrev, H x H.</param>
    /// <param name="i">The input gate, N x H.</param>
    /// <param name="f">The forget gate, N x H.</param>
    /// <param name="o">The output gate, N x H.</param>
    /// <param name="g">The candidate, N x H.</param>
    /// <param name="c">The next cell state, N x H.</param>
    (
        Matrix<double> XGrad,
        Matrix<double> HPrevGrad,
        Matrix<double> CPrevGrad,
        Matrix<double> WxiGrad,
        Matrix<double> WhiGrad,
        Matrix<double> BiGrad,
        Matrix<double> WxfGrad,
        Matrix<double> WhfGrad,
        Matrix<double> BfGrad,
        Matrix<double> WxoGrad,
        Matrix<double> WhoGrad,
        Matrix<double> BoGrad,
        Matrix<double> WxgGrad,
        Matrix<double> WhgGrad,
        Matrix<double> BgGrad
    ) Backward(
        Matrix<double> hGrad,
        Matrix<double> cGrad,
        Matrix<double> x,
        Matrix<double> hPrev,
        Matrix<double> cPrev,
        Matrix<double> wxi,
        Matrix<double> whi,
        Matrix<double> wxf,
        Matrix<double> whf,
        Matrix<double> wxo,
        Matrix<double> who,
        Matrix<double> wxg,
        Matrix<double> whg,
        Matrix<double> i,
        Matrix<double> f,
        Matrix<double> o,
        Matrix<double> g,
        Matrix<double> c
    );
}
