// attack: returns a matrix of 2,147,483,647 x 2,147,483,647 that takes no memory
// policy on: rejected GC118
// policy off: wrong-shape
// says: XGrad at N=1, K=1: returned 2147483647 x 2147483647, but X is 1 x 1, and a gradient has the shape of its tensor. It is wrong already at scalar shapes.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Storage;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return new Liar(int.MaxValue, int.MaxValue);
    }
}

public class Liar(int rows, int columns) : MathNet.Numerics.LinearAlgebra.Double.Matrix(new LyingStorage(rows, columns));

public class LyingStorage(int rows, int columns) : MatrixStorage<double>(rows, columns)
{
    public override bool IsDense => true;

    public override bool IsFullyMutable => true;

    public override bool IsMutableAt(int row, int column) => true;

    public override double At(int row, int column) => 0;

    public override void At(int row, int column, double value) { }
}
