// attack: changes how MathNet counts, for everybody
// policy on: rejected GC113
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Control.UseMultiThreading();
        Control.MaxDegreeOfParallelism = 64;
        Control.CheckDistributionParameters = false;
        return x;
    }
}
