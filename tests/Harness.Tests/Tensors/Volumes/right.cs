using GradCheck.Fixtures;

public class Mine : IVolumes
{
    public VolumeGradients Backward(double[,,,] yGrad, double[,,,,] x, double scale)
    {
        var grad = (double[,,,,])x.Clone();
        double scaleGrad = 0;
        for (int n = 0; n < x.GetLength(0); n++)
        for (int c = 0; c < x.GetLength(1); c++)
        for (int i = 0; i < x.GetLength(2); i++)
        for (int j = 0; j < x.GetLength(3); j++)
        for (int k = 0; k < x.GetLength(4); k++)
        {
            grad[n, c, i, j, k] = 2 * scale * x[n, c, i, j, k] * yGrad[n, i, j, k];
            scaleGrad += x[n, c, i, j, k] * x[n, c, i, j, k] * yGrad[n, i, j, k];
        }
        return new VolumeGradients(grad, scaleGrad);
    }
}
