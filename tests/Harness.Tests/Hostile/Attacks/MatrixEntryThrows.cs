// attack: returns a matrix whose entries throw
// policy on: rejected GC118
// policy off: threw System.InvalidOperationException
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

    public override double At(int row, int column) => throw new InvalidOperationException("no entry");

    public override void At(int row, int column, double value) { }
}
