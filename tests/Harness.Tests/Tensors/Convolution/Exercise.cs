using GradCheck.Fixtures;

/// <summary>A filter moves over a signal that is wide enough for M outputs: nothing is padded.</summary>
[Exercise("Convolution of a signal with a filter")]
public static class Convolution
{
    public static double[] Y([Shape("M+F-1")] double[] x, [Shape("F")] double[] w)
    {
        var y = new double[x.Length - w.Length + 1];
        for (int m = 0; m < y.Length; m++)
        for (int f = 0; f < w.Length; f++)
            y[m] += x[m + f] * w[f];
        return y;
    }
}

[BackwardOf(typeof(Convolution))]
public interface IConvolution
{
    double[] XGrad(double[] yGrad, double[] w);

    double[] WGrad(double[] yGrad, double[] x);
}
