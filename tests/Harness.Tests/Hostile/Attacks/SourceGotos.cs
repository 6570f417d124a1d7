// attack: jumps between 3,000 labels
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        int n = 0;
        @REPEAT 3000 l~: if (n > ~) goto l0;\n@return x;
    }
}
