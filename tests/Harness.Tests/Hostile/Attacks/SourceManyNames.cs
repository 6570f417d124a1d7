// attack: uses a name of 100,000 letters
// policy on: rejected CS7013
// policy off: rejected CS7013
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static double Name@REPEAT 100000 b@() => 1;

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        int @REPEAT 100000 a@ = 1;
        return x * Name@REPEAT 100000 b@();
    }
}
