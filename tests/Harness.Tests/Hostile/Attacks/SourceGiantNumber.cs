// attack: holds a number of 500,000 digits
// policy on: rejected CS1021
// policy off: rejected CS1021
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x * @REPEAT 500000 9@;
    }
}
