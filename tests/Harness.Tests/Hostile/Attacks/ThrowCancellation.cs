// attack: throws what the harness throws when it is stopped
// policy on: threw System.OperationCanceledException
// policy off: threw System.OperationCanceledException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        throw new OperationCanceledException("stopped by the instructor");
    }
}
