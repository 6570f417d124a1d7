using GradCheck.Fixtures;

public sealed record VolumeGradients(double[,,,,] XGrad, double ScaleGrad);

/// <summary>Five sides, the most that there are: each number cubed, scaled, and summed over the channels.</summary>
[Exercise("Volumes, summed over their channels")]
public static class Volumes
{
    public static double[,,,] Y([Shape("N", "C", "X", "Y1", "Z")] double[,,,,] x, double scale)
    {
        var y = new double[x.GetLength(0), x.GetLength(2), x.GetLength(3), x.GetLength(4)];
        for (int n = 0; n < x.GetLength(0); n++)
        for (int c = 0; c < x.GetLength(1); c++)
        for (int i = 0; i < x.GetLength(2); i++)
        for (int j = 0; j < x.GetLength(3); j++)
        for (int k = 0; k < x.GetLength(4); k++)
            y[n, i, j, k] += scale * x[n, c, i, j, k] * x[n, c, i, j, k];
        return y;
    }
}

[BackwardOf(typeof(Volumes))]
public interface IVolumes
{
    VolumeGradients Backward(double[,,,] yGrad, double[,,,,] x, double scale);
}
