// attack: answers right where it was asked before
// policy on: not-deterministic
// policy off: not-deterministic
// says: XGrad at N=1, K=1: two calls with the same arguments gave different answers. Does it keep something from one call to the next?
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private readonly HashSet<string> asked = [];

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string key = x.ToString();
        return asked.Add(key) ? x : 2 * x.PointwiseMultiply(yGrad);
    }
}
