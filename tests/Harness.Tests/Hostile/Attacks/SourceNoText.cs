// attack: holds bytes that are no UTF-8
// policy on: rejected GC003
// policy off: rejected GC003
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string text = "@BYTE FF@@BYTE C0@@BYTE 80@";
        return x;
    }
}
