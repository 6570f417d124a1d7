// attack: nests 20,000 blocks
// policy on: rejected CS8078
// policy off: rejected CS8078
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        @REPEAT 20000 {@@REPEAT 20000 }@
        return x;
    }
}
