// attack: writes through a pointer
// policy on: rejected GC108
// policy off: rejected CS0227
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        unsafe
        {
            *(int*)0x1000 = 1;
        }
        return x;
    }
}
