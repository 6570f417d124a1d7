using GradCheck.Fixtures;

/// <summary>A batch of images through K filters of F x F, with a bias for each filter; then the mean over the pixels.</summary>
[Exercise("Convolution of images, and the mean of each map")]
[Dimension("F", AtMost = 3)]
public static class Images
{
    public static double[,,,] Y(
        [Shape("N", "C", "H+F-1", "W+F-1")] double[,,,] x,
        [Shape("K", "C", "F", "F")] double[,,,] w,
        [Shape("K")] double[] b
    )
    {
        int h = x.GetLength(2) - w.GetLength(2) + 1,
            wide = x.GetLength(3) - w.GetLength(3) + 1;
        var y = new double[x.GetLength(0), w.GetLength(0), h, wide];
        for (int n = 0; n < y.GetLength(0); n++)
        for (int k = 0; k < y.GetLength(1); k++)
        for (int i = 0; i < h; i++)
        for (int j = 0; j < wide; j++)
        {
            y[n, k, i, j] = b[k];
            for (int c = 0; c < x.GetLength(1); c++)
            for (int p = 0; p < w.GetLength(2); p++)
            for (int q = 0; q < w.GetLength(3); q++)
                y[n, k, i, j] += x[n, c, i + p, j + q] * w[k, c, p, q];
        }
        return y;
    }

    public static double[,] M(double[,,,] y)
    {
        var m = new double[y.GetLength(0), y.GetLength(1)];
        for (int n = 0; n < y.GetLength(0); n++)
        for (int k = 0; k < y.GetLength(1); k++)
        for (int i = 0; i < y.GetLength(2); i++)
        for (int j = 0; j < y.GetLength(3); j++)
            m[n, k] += y[n, k, i, j] / (y.GetLength(2) * y.GetLength(3));
        return m;
    }
}

[BackwardOf(typeof(Images))]
public interface IImages
{
    double[,,,] YGrad(double[,] mGrad, double[,,,] y);

    double[] BGrad(double[,,,] yGrad);

    double[,,,] WGrad(double[,,,] yGrad, double[,,,] x, double[,,,] w);

    double[,,,] XGrad(double[,,,] yGrad, double[,,,] x, double[,,,] w);
}
