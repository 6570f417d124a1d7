// WGrad wrong-value at scalar
using GradCheck.Fixtures;

public class Mine : IConvolution
{
    public double[] XGrad(double[] yGrad, double[] w)
    {
        var grad = new double[yGrad.Length + w.Length - 1];
        for (int m = 0; m < yGrad.Length; m++)
        for (int f = 0; f < w.Length; f++)
            grad[m + f] += yGrad[m] * w[f];
        return grad;
    }

    public double[] WGrad(double[] yGrad, double[] x)
    {
        var grad = new double[x.Length - yGrad.Length + 1];
        for (int m = 0; m < yGrad.Length; m++)
        for (int f = 0; f < grad.Length; f++)
            grad[f] += yGrad[m] * (m + f == x.Length - 1 ? 0 : x[m + f]);
        return grad;
    }
}
