// attack: nests 2,000 #if
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        @REPEAT 2000 \n#if A~@@REPEAT 2000 \n#endif@
        return x;
    }
}
