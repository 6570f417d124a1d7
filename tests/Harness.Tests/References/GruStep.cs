using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rules in matrix form, gate by gate.</summary>
public sealed class GruStepReference : IGruStep
{
    public (
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
    )
    {
        Matrix<double> agGrad = hGrad.PointwiseMultiply(1 - z).PointwiseMultiply(1 - g.PointwiseMultiply(g));
        Matrix<double> azGrad = hGrad.PointwiseMultiply(hPrev - g).PointwiseMultiply(z).PointwiseMultiply(1 - z);
        Matrix<double> arGrad = agGrad.PointwiseMultiply(u).PointwiseMultiply(r).PointwiseMultiply(1 - r);
        Matrix<double> uGrad = agGrad.PointwiseMultiply(r);
        Matrix<double> xGrad = arGrad * wxr.Transpose() + azGrad * wxz.Transpose() + agGrad * wxg.Transpose();
        Matrix<double> throughGates = arGrad * whr.Transpose() + azGrad * whz.Transpose() + uGrad * whg.Transpose();
        return (
            xGrad,
            hGrad.PointwiseMultiply(z) + throughGates,
            x.TransposeThisAndMultiply(arGrad),
            hPrev.TransposeThisAndMultiply(arGrad),
            arGrad.ColumnSums().ToRowMatrix(),
            x.TransposeThisAndMultiply(azGrad),
            hPrev.TransposeThisAndMultiply(azGrad),
            azGrad.ColumnSums().ToRowMatrix(),
            x.TransposeThisAndMultiply(agGrad),
            hPrev.TransposeThisAndMultiply(uGrad),
            agGrad.ColumnSums().ToRowMatrix()
        );
    }
}

/// <summary>Entry by entry: every unit of every example sends its share back through its gates.</summary>
public sealed class GruStepLoops : IGruStep
{
    public (
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
    )
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        Matrix<double> hPrevGrad = Matrix<double>.Build.Dense(hPrev.RowCount, hPrev.ColumnCount);
        Gate reset = new(wxr, whr);
        Gate update = new(wxz, whz);
        Gate candidate = new(wxg, whg);
        for (int n = 0; n < g.RowCount; n++)
        {
            for (int j = 0; j < g.ColumnCount; j++)
            {
                double upstream = hGrad[n, j];
                double agGrad = upstream * (1 - z[n, j]) * (1 - g[n, j] * g[n, j]);
                double azGrad = upstream * (hPrev[n, j] - g[n, j]) * z[n, j] * (1 - z[n, j]);
                double arGrad = agGrad * u[n, j] * r[n, j] * (1 - r[n, j]);
                hPrevGrad[n, j] += upstream * z[n, j];
                reset.SendBack(arGrad, arGrad, n, j, x, hPrev, xGrad, hPrevGrad);
                update.SendBack(azGrad, azGrad, n, j, x, hPrev, xGrad, hPrevGrad);
                candidate.SendBack(agGrad, agGrad * r[n, j], n, j, x, hPrev, xGrad, hPrevGrad);
            }
        }
        return (
            xGrad,
            hPrevGrad,
            reset.WxGrad,
            reset.WhGrad,
            reset.BGrad,
            update.WxGrad,
            update.WhGrad,
            update.BGrad,
            candidate.WxGrad,
            candidate.WhGrad,
            candidate.BGrad
        );
    }

    private sealed class Gate(Matrix<double> wx, Matrix<double> wh)
    {
        public Matrix<double> WxGrad { get; } = Matrix<double>.Build.Dense(wx.RowCount, wx.ColumnCount);

        public Matrix<double> WhGrad { get; } = Matrix<double>.Build.Dense(wh.RowCount, wh.ColumnCount);

        public Matrix<double> BGrad { get; } = Matrix<double>.Build.Dense(1, wx.ColumnCount);

        public void SendBack(
            double toX,
            double toH,
            int n,
            int j,
            Matrix<double> x,
            Matrix<double> hPrev,
            Matrix<double> xGrad,
            Matrix<double> hPrevGrad
        )
        {
            BGrad[0, j] += toX;
            for (int d = 0; d < x.ColumnCount; d++)
            {
                WxGrad[d, j] += toX * x[n, d];
                xGrad[n, d] += toX * wx[d, j];
            }
            for (int k = 0; k < hPrev.ColumnCount; k++)
            {
                WhGrad[k, j] += toH * hPrev[n, k];
                hPrevGrad[n, k] += toH * wh[k, j];
            }
        }
    }
}

/// <summary>
/// The gates side by side, as libraries store them; the candidate's part of hPrev apart, because the reset gate scales it.
/// </summary>
public sealed class GruStepOther : IGruStep
{
    public (
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
    )
    {
        int inputs = x.ColumnCount;
        int hidden = g.ColumnCount;
        Matrix<double> gGrad = hGrad - hGrad.PointwiseMultiply(z);
        Matrix<double> zGrad = hGrad.PointwiseMultiply(hPrev) - hGrad.PointwiseMultiply(g);
        Matrix<double> agGrad = gGrad.PointwiseMultiply(1 - g).PointwiseMultiply(1 + g);
        Matrix<double> azGrad = zGrad.PointwiseMultiply(z - z.PointwisePower(2));
        Matrix<double> rGrad = agGrad.PointwiseMultiply(u);
        Matrix<double> arGrad = rGrad.PointwiseMultiply(r - r.PointwisePower(2));
        Matrix<double> ones = Matrix<double>.Build.Dense(1, x.RowCount, 1.0);
        Matrix<double> ofX = arGrad.Append(azGrad).Append(agGrad);
        Matrix<double> ofH = arGrad.Append(azGrad).Append(agGrad.PointwiseMultiply(r));
        Matrix<double> wxGrad = x.Transpose() * ofX;
        Matrix<double> whGrad = hPrev.Transpose() * ofH;
        Matrix<double> bGrad = ones * ofX;
        return (
            ofX * wxr.Append(wxz).Append(wxg).Transpose(),
            ofH * whr.Append(whz).Append(whg).Transpose() + z.PointwiseMultiply(hGrad),
            wxGrad.SubMatrix(0, inputs, 0, hidden),
            whGrad.SubMatrix(0, hidden, 0, hidden),
            bGrad.SubMatrix(0, 1, 0, hidden),
            wxGrad.SubMatrix(0, inputs, hidden, hidden),
            whGrad.SubMatrix(0, hidden, hidden, hidden),
            bGrad.SubMatrix(0, 1, hidden, hidden),
            wxGrad.SubMatrix(0, inputs, 2 * hidden, hidden),
            whGrad.SubMatrix(0, hidden, 2 * hidden, hidden),
            bGrad.SubMatrix(0, 1, 2 * hidden, hidden)
        );
    }
}
