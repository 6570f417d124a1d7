// attack: nests 5,000 lambdas
// policy on: rejected CS8078
// policy off: rejected CS8078
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Func<double> f = @REPEAT 5000 () => ((Func<double>)(@() => 1@REPEAT 5000 ))()@;
        return x * f();
    }
}
