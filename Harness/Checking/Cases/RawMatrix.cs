using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Cases;

/// <summary>Plain numbers, row by row, with nobody's code behind them. <see cref="Values"/> is null where the matrix was too large to send.</summary>
internal sealed record RawMatrix(int Rows, int Columns, double[]? Values)
{
    /// <summary>A matrix with more entries than any case asks for is not copied: its shape alone says that it is wrong.</summary>
    public const int MostEntries = 1 << 16;

    public double this[int row, int column] => Values![row * Columns + column];

    /// <summary>Copies each entry once, through the plainest path, so that a subclass of a matrix cannot show two readers two things.</summary>
    public static RawMatrix Create(Matrix<double> matrix)
    {
        int rows = matrix.RowCount;
        int columns = matrix.ColumnCount;
        if ((long)rows * columns > MostEntries)
            return new RawMatrix(rows, columns, Values: null);
        var values = new double[rows * columns];
        for (int row = 0; row < rows; row++)
        for (int column = 0; column < columns; column++)
            values[row * columns + column] = matrix.At(row, column);
        return new RawMatrix(rows, columns, values);
    }

    /// <summary>Whether two matrices hold the same numbers; NaN is the same as NaN.</summary>
    public static bool AreSame(RawMatrix? one, RawMatrix? other) =>
        one?.Rows == other?.Rows && one?.Columns == other?.Columns && (one?.Values).AsSpan().SequenceEqual(other?.Values);

    /// <summary>Whether a matrix still holds these numbers, bit for bit.</summary>
    public bool IsStillIn(Matrix<double> matrix)
    {
        for (int row = 0; row < Rows; row++)
        for (int column = 0; column < Columns; column++)
            if (BitConverter.DoubleToInt64Bits(matrix.At(row, column)) != BitConverter.DoubleToInt64Bits(this[row, column]))
                return false;
        return true;
    }

    public Matrix<double> ToMatrix() => Matrix<double>.Build.DenseOfRowMajor(Rows, Columns, Values!);
}
