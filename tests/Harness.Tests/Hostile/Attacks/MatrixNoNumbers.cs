// attack: returns infinities, and NaNs that carry a message
// policy on: not-finite
// policy off: not-finite
// says: XGrad at N=1, K=1: entry [0,0] is NaN, finite differences say 2. It is wrong already at scalar shapes.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        double message = BitConverter.Int64BitsToDouble(0x7FF8_5041_5353_0001);
        return Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (r, c) => (r + c) % 2 == 0 ? message : double.PositiveInfinity);
    }
}
