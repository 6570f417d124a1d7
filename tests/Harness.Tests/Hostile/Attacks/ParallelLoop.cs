// attack: uses all processors through LINQ
// policy on: rejected GC104
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        double sum = Enumerable.Range(0, 100).AsParallel().Select(i => Math.Sqrt(i)).Sum();
        Parallel.For(0, 100, i => { });
        return x + sum;
    }
}
