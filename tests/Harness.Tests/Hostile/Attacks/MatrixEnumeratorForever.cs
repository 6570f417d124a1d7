// attack: returns a matrix whose enumerators, copies and texts never end
// policy on: rejected GC118
// policy off: wrong-value
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

    public override double At(int row, int column) => 0;

    public override void At(int row, int column, double value) { }

    public override IEnumerable<double> Enumerate()
    {
        while (true)
            yield return 0;
    }

    public override double[] ToRowMajorArray() => [.. Enumerate()];

    public override double[] ToColumnMajorArray() => [.. Enumerate()];

    public override double[,] ToArray() => throw new InvalidOperationException();

    public override double[]? AsRowMajorArray() => throw new InvalidOperationException();

    public override int GetHashCode() => throw new InvalidOperationException();
}
