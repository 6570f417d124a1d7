using GradCheck.Fixtures;

/// <summary>The larger of each two neighbours.</summary>
[Exercise("Pooling over pairs")]
public static class Pairs
{
    public static double[] Y([Shape("2*M")] double[] x)
    {
        var y = new double[x.Length / 2];
        for (int m = 0; m < y.Length; m++)
            y[m] = System.Math.Max(x[2 * m], x[2 * m + 1]);
        return y;
    }

    public static int[] First(double[] y, double[] x)
    {
        var first = new int[y.Length];
        for (int m = 0; m < y.Length; m++)
            first[m] = x[2 * m] == y[m] ? 0 : 1;
        return first;
    }
}

[BackwardOf(typeof(Pairs))]
public interface IPairs
{
    double[] XGrad(double[] yGrad, int[] first);
}
