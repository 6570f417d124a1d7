using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rules in matrix form, gate by gate.</summary>
public sealed class LstmStepReference : ILstmStep
{
    public (
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
    )
    {
        Matrix<double> tanhC = c.PointwiseTanh();
        Matrix<double> cTotal = cGrad + hGrad.PointwiseMultiply(o).PointwiseMultiply(1 - tanhC.PointwiseMultiply(tanhC));
        Matrix<double> aiGrad = cTotal.PointwiseMultiply(g).PointwiseMultiply(i).PointwiseMultiply(1 - i);
        Matrix<double> afGrad = cTotal.PointwiseMultiply(cPrev).PointwiseMultiply(f).PointwiseMultiply(1 - f);
        Matrix<double> aoGrad = hGrad.PointwiseMultiply(tanhC).PointwiseMultiply(o).PointwiseMultiply(1 - o);
        Matrix<double> agGrad = cTotal.PointwiseMultiply(i).PointwiseMultiply(1 - g.PointwiseMultiply(g));
        Matrix<double> xGrad = aiGrad * wxi.Transpose() + afGrad * wxf.Transpose() + aoGrad * wxo.Transpose() + agGrad * wxg.Transpose();
        Matrix<double> hPrevGrad =
            aiGrad * whi.Transpose() + afGrad * whf.Transpose() + aoGrad * who.Transpose() + agGrad * whg.Transpose();
        return (
            xGrad,
            hPrevGrad,
            cTotal.PointwiseMultiply(f),
            x.TransposeThisAndMultiply(aiGrad),
            hPrev.TransposeThisAndMultiply(aiGrad),
            aiGrad.ColumnSums().ToRowMatrix(),
            x.TransposeThisAndMultiply(afGrad),
            hPrev.TransposeThisAndMultiply(afGrad),
            afGrad.ColumnSums().ToRowMatrix(),
            x.TransposeThisAndMultiply(aoGrad),
            hPrev.TransposeThisAndMultiply(aoGrad),
            aoGrad.ColumnSums().ToRowMatrix(),
            x.TransposeThisAndMultiply(agGrad),
            hPrev.TransposeThisAndMultiply(agGrad),
            agGrad.ColumnSums().ToRowMatrix()
        );
    }
}

/// <summary>Entry by entry: every unit of every example sends its share back through its four gates.</summary>
public sealed class LstmStepLoops : ILstmStep
{
    public (
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
    )
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        Matrix<double> hPrevGrad = Matrix<double>.Build.Dense(c.RowCount, c.ColumnCount);
        Matrix<double> cPrevGrad = Matrix<double>.Build.Dense(c.RowCount, c.ColumnCount);
        Gate input = new(wxi, whi);
        Gate forget = new(wxf, whf);
        Gate output = new(wxo, who);
        Gate candidate = new(wxg, whg);
        for (int n = 0; n < c.RowCount; n++)
        {
            for (int j = 0; j < c.ColumnCount; j++)
            {
                double tanhC = Math.Tanh(c[n, j]);
                double cTotal = cGrad[n, j] + hGrad[n, j] * o[n, j] * (1 - tanhC * tanhC);
                cPrevGrad[n, j] = cTotal * f[n, j];
                input.SendBack(cTotal * g[n, j] * i[n, j] * (1 - i[n, j]), n, j, x, hPrev, xGrad, hPrevGrad);
                forget.SendBack(cTotal * cPrev[n, j] * f[n, j] * (1 - f[n, j]), n, j, x, hPrev, xGrad, hPrevGrad);
                output.SendBack(hGrad[n, j] * tanhC * o[n, j] * (1 - o[n, j]), n, j, x, hPrev, xGrad, hPrevGrad);
                candidate.SendBack(cTotal * i[n, j] * (1 - g[n, j] * g[n, j]), n, j, x, hPrev, xGrad, hPrevGrad);
            }
        }
        return (
            xGrad,
            hPrevGrad,
            cPrevGrad,
            input.WxGrad,
            input.WhGrad,
            input.BGrad,
            forget.WxGrad,
            forget.WhGrad,
            forget.BGrad,
            output.WxGrad,
            output.WhGrad,
            output.BGrad,
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
            double aGrad,
            int n,
            int j,
            Matrix<double> x,
            Matrix<double> hPrev,
            Matrix<double> xGrad,
            Matrix<double> hPrevGrad
        )
        {
            BGrad[0, j] += aGrad;
            for (int d = 0; d < x.ColumnCount; d++)
            {
                WxGrad[d, j] += aGrad * x[n, d];
                xGrad[n, d] += aGrad * wx[d, j];
            }
            for (int k = 0; k < hPrev.ColumnCount; k++)
            {
                WhGrad[k, j] += aGrad * hPrev[n, k];
                hPrevGrad[n, k] += aGrad * wh[k, j];
            }
        }
    }
}

/// <summary>The four gates side by side, as libraries store them: <c>A = [X hPrev 1] [Wx; Wh; b]</c> with 4 H columns.</summary>
public sealed class LstmStepOther : ILstmStep
{
    public (
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
    )
    {
        int inputs = x.ColumnCount;
        int hidden = c.ColumnCount;
        Matrix<double> cTotal = cGrad + hGrad.PointwiseMultiply(o).PointwiseDivide(c.PointwiseCosh().PointwisePower(2));
        Matrix<double> aiGrad = cTotal.PointwiseMultiply(g).PointwiseMultiply(i - i.PointwisePower(2));
        Matrix<double> afGrad = cTotal.PointwiseMultiply(cPrev).PointwiseMultiply(f - f.PointwisePower(2));
        Matrix<double> aoGrad = hGrad.PointwiseMultiply(c.PointwiseTanh()).PointwiseMultiply(o - o.PointwisePower(2));
        Matrix<double> agGrad = cTotal.PointwiseMultiply(i).PointwiseMultiply(1 - g).PointwiseMultiply(1 + g);
        Matrix<double> aGrad = aiGrad.Append(afGrad).Append(aoGrad).Append(agGrad);
        Matrix<double> rows = x.Append(hPrev).Append(Matrix<double>.Build.Dense(x.RowCount, 1, 1.0));
        Matrix<double> weights = rows.Transpose() * aGrad;
        Matrix<double> wx = wxi.Append(wxf).Append(wxo).Append(wxg);
        Matrix<double> wh = whi.Append(whf).Append(who).Append(whg);
        return (
            aGrad * wx.Transpose(),
            aGrad * wh.Transpose(),
            f.PointwiseMultiply(cTotal),
            OfX(0),
            OfH(0),
            OfOne(0),
            OfX(1),
            OfH(1),
            OfOne(1),
            OfX(2),
            OfH(2),
            OfOne(2),
            OfX(3),
            OfH(3),
            OfOne(3)
        );

        Matrix<double> OfX(int gate) => weights.SubMatrix(0, inputs, gate * hidden, hidden);
        Matrix<double> OfH(int gate) => weights.SubMatrix(inputs, hidden, gate * hidden, hidden);
        Matrix<double> OfOne(int gate) => weights.SubMatrix(inputs + hidden, 1, gate * hidden, hidden);
    }
}
