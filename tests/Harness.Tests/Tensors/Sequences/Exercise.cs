using GradCheck.Fixtures;

/// <summary>The change from one step to the next, in a batch of sequences, with a mask of the steps that count.</summary>
[Exercise("Changes along sequences")]
[Dimension("T", AtLeast = 2, AtMost = 12)]
public static class Sequences
{
    public static double[,,] Y([Shape("N", "T", "D")] double[,,] x)
    {
        var y = new double[x.GetLength(0), x.GetLength(1) - 1, x.GetLength(2)];
        for (int n = 0; n < y.GetLength(0); n++)
        for (int t = 0; t < y.GetLength(1); t++)
        for (int d = 0; d < y.GetLength(2); d++)
            y[n, t, d] = x[n, t + 1, d] - x[n, t, d];
        return y;
    }

    public static double Loss(double[,,] y, [Shape("T-1")] bool[] mask, [Uniform(0.1, 2)] double weight)
    {
        double sum = 0;
        for (int n = 0; n < y.GetLength(0); n++)
        for (int t = 0; t < y.GetLength(1); t++)
        for (int d = 0; d < y.GetLength(2); d++)
            sum += mask[t] ? weight * y[n, t, d] * y[n, t, d] : 0;
        return sum;
    }
}

[BackwardOf(typeof(Sequences))]
public interface ISequences
{
    double[,,] YGrad(double[,,] y, bool[] mask, double weight);

    double[,,] XGrad(double[,,] yGrad);
}
