// attack: nests 5,000 blocks; whether the compiler notices before its stack ends depends on whether it was compiled ahead
// policy on: rejected CS8078 or rejected GC005
// policy off: rejected CS8078 or rejected GC005
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        @REPEAT 5000 {@@REPEAT 5000 }@
        return x;
    }
}
