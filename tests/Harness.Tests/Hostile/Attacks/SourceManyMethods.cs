// attack: has 5,000 methods
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    @REPEAT 5000 private static int M~(int a) => a + ~;\n@

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x;
    }
}
