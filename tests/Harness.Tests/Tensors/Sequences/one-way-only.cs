// XGrad wrong-value at smallest
using GradCheck.Fixtures;

public class Mine : ISequences
{
    public double[,,] YGrad(double[,,] y, bool[] mask, double weight)
    {
        var grad = (double[,,])y.Clone();
        for (int n = 0; n < y.GetLength(0); n++)
        for (int t = 0; t < y.GetLength(1); t++)
        for (int d = 0; d < y.GetLength(2); d++)
            grad[n, t, d] = mask[t] ? 2 * weight * y[n, t, d] : 0;
        return grad;
    }

    public double[,,] XGrad(double[,,] yGrad)
    {
        var grad = new double[yGrad.GetLength(0), yGrad.GetLength(1) + 1, yGrad.GetLength(2)];
        for (int n = 0; n < yGrad.GetLength(0); n++)
        for (int t = 0; t < yGrad.GetLength(1); t++)
        for (int d = 0; d < yGrad.GetLength(2); d++)
        {
            grad[n, t + 1, d] += yGrad[n, t, d];
        }
        return grad;
    }
}
