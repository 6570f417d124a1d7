// attack: returns a matrix that shows every reader other numbers
// policy on: rejected GC118
// policy off: not-deterministic
// says: XGrad at N=1, K=1: two calls with the same arguments gave different answers. Does it keep something from one call to the next?
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Storage;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return new Liar(x.RowCount, x.ColumnCount);
    }
}

public class Liar(int rows, int columns) : MathNet.Numerics.LinearAlgebra.Double.Matrix(new LyingStorage(rows, columns));

public class LyingStorage(int rows, int columns) : MatrixStorage<double>(rows, columns)
{
    public override bool IsDense => true;

    public override bool IsFullyMutable => true;

    public override bool IsMutableAt(int row, int column) => true;

    public override double At(int row, int column) => ++reads;

    public override void At(int row, int column, double value) { }

    private static int reads;
}
