// attack: reaches private fields by an attribute
// policy on: rejected GC107
// policy off: threw System.IndexOutOfRangeException
using System.Runtime.CompilerServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RowCount>k__BackingField")]
    private static extern ref int RowsOf(Matrix<double> matrix);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        RowsOf(x) = 7;
        return x;
    }
}
