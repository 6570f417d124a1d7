// attack: has 10,000 mistakes
// policy on: rejected CS0103
// policy off: rejected CS0103
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        @REPEAT 10000 no~ = 1;\n@return x;
    }
}
