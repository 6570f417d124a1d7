using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rules in matrix form.</summary>
public sealed class RnnStepReference : IRnnStep
{
    public (Matrix<double> XGrad, Matrix<double> HPrevGrad, Matrix<double> WxGrad, Matrix<double> WhGrad, Matrix<double> BGrad) Backward(
        Matrix<double> hGrad,
        Matrix<double> x,
        Matrix<double> hPrev,
        Matrix<double> wx,
        Matrix<double> wh,
        Matrix<double> h
    )
    {
        Matrix<double> aGrad = hGrad.PointwiseMultiply(1 - h.PointwiseMultiply(h));
        return (
            aGrad.TransposeAndMultiply(wx),
            aGrad.TransposeAndMultiply(wh),
            x.TransposeThisAndMultiply(aGrad),
            hPrev.TransposeThisAndMultiply(aGrad),
            aGrad.ColumnSums().ToRowMatrix()
        );
    }
}

/// <summary>Entry by entry: every term of the pre-activation sends its share back.</summary>
public sealed class RnnStepLoops : IRnnStep
{
    public (Matrix<double> XGrad, Matrix<double> HPrevGrad, Matrix<double> WxGrad, Matrix<double> WhGrad, Matrix<double> BGrad) Backward(
        Matrix<double> hGrad,
        Matrix<double> x,
        Matrix<double> hPrev,
        Matrix<double> wx,
        Matrix<double> wh,
        Matrix<double> h
    )
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        Matrix<double> hPrevGrad = Matrix<double>.Build.Dense(hPrev.RowCount, hPrev.ColumnCount);
        Matrix<double> wxGrad = Matrix<double>.Build.Dense(wx.RowCount, wx.ColumnCount);
        Matrix<double> whGrad = Matrix<double>.Build.Dense(wh.RowCount, wh.ColumnCount);
        Matrix<double> bGrad = Matrix<double>.Build.Dense(1, h.ColumnCount);
        for (int n = 0; n < h.RowCount; n++)
        {
            for (int j = 0; j < h.ColumnCount; j++)
            {
                double aGrad = hGrad[n, j] * (1 - h[n, j] * h[n, j]);
                bGrad[0, j] += aGrad;
                for (int d = 0; d < x.ColumnCount; d++)
                {
                    xGrad[n, d] += aGrad * wx[d, j];
                    wxGrad[d, j] += aGrad * x[n, d];
                }
                for (int i = 0; i < hPrev.ColumnCount; i++)
                {
                    hPrevGrad[n, i] += aGrad * wh[i, j];
                    whGrad[i, j] += aGrad * hPrev[n, i];
                }
            }
        }
        return (xGrad, hPrevGrad, wxGrad, whGrad, bGrad);
    }
}

/// <summary>One product for all: <c>A = [X hPrev 1] [Wx; Wh; b]</c>, and the slope as <c>(1 - h) (1 + h)</c>.</summary>
public sealed class RnnStepOther : IRnnStep
{
    public (Matrix<double> XGrad, Matrix<double> HPrevGrad, Matrix<double> WxGrad, Matrix<double> WhGrad, Matrix<double> BGrad) Backward(
        Matrix<double> hGrad,
        Matrix<double> x,
        Matrix<double> hPrev,
        Matrix<double> wx,
        Matrix<double> wh,
        Matrix<double> h
    )
    {
        int inputs = x.ColumnCount;
        int hidden = h.ColumnCount;
        Matrix<double> aGrad = hGrad.PointwiseMultiply(1 - h).PointwiseMultiply(1 + h);
        Matrix<double> rows = x.Append(hPrev).Append(Matrix<double>.Build.Dense(x.RowCount, 1, 1.0));
        Matrix<double> weights = rows.Transpose() * aGrad;
        Matrix<double> values = aGrad * wx.Stack(wh).Transpose();
        return (
            values.SubMatrix(0, x.RowCount, 0, inputs),
            values.SubMatrix(0, x.RowCount, inputs, hidden),
            weights.SubMatrix(0, inputs, 0, hidden),
            weights.SubMatrix(inputs, hidden, 0, hidden),
            weights.SubMatrix(inputs + hidden, 1, 0, hidden)
        );
    }
}
