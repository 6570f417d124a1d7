// attack: says that its mistakes stand in another's file
// policy on: rejected CS0103 GC116
// policy off: rejected CS0103
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        #line 7 "../other/Other.cs"
                return mistake;
        #line default
    }
}
