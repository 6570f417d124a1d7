// YGrad wrong-value at W
using GradCheck.Fixtures;

public class Mine : IImages
{
    public double[,,,] YGrad(double[,] mGrad, double[,,,] y)
    {
        var grad = (double[,,,])y.Clone();
        for (int n = 0; n < y.GetLength(0); n++)
        for (int k = 0; k < y.GetLength(1); k++)
        for (int i = 0; i < y.GetLength(2); i++)
        for (int j = 0; j < y.GetLength(3); j++)
            grad[n, k, i, j] = mGrad[n, k] / y.GetLength(2);
        return grad;
    }

    public double[] BGrad(double[,,,] yGrad)
    {
        var grad = new double[yGrad.GetLength(1)];
        for (int n = 0; n < yGrad.GetLength(0); n++)
        for (int k = 0; k < yGrad.GetLength(1); k++)
        for (int i = 0; i < yGrad.GetLength(2); i++)
        for (int j = 0; j < yGrad.GetLength(3); j++)
            grad[k] += yGrad[n, k, i, j];
        return grad;
    }

    public double[,,,] WGrad(double[,,,] yGrad, double[,,,] x, double[,,,] w)
    {
        var grad = new double[w.GetLength(0), w.GetLength(1), w.GetLength(2), w.GetLength(3)];
        for (int n = 0; n < yGrad.GetLength(0); n++)
        for (int k = 0; k < yGrad.GetLength(1); k++)
        for (int i = 0; i < yGrad.GetLength(2); i++)
        for (int j = 0; j < yGrad.GetLength(3); j++)
        for (int c = 0; c < x.GetLength(1); c++)
        for (int p = 0; p < w.GetLength(2); p++)
        for (int q = 0; q < w.GetLength(3); q++)
            grad[k, c, p, q] += yGrad[n, k, i, j] * x[n, c, i + p, j + q];
        return grad;
    }

    public double[,,,] XGrad(double[,,,] yGrad, double[,,,] x, double[,,,] w)
    {
        var grad = new double[x.GetLength(0), x.GetLength(1), x.GetLength(2), x.GetLength(3)];
        for (int n = 0; n < yGrad.GetLength(0); n++)
        for (int k = 0; k < yGrad.GetLength(1); k++)
        for (int i = 0; i < yGrad.GetLength(2); i++)
        for (int j = 0; j < yGrad.GetLength(3); j++)
        for (int c = 0; c < x.GetLength(1); c++)
        for (int p = 0; p < w.GetLength(2); p++)
        for (int q = 0; q < w.GetLength(3); q++)
            grad[n, c, i + p, j + q] += yGrad[n, k, i, j] * w[k, c, p, q];
        return grad;
    }
}
