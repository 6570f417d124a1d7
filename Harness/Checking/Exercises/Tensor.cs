using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Exercises;

/// <summary>
/// Numbers with a shape, with nobody's code behind them: one number, a vector, a matrix, or more sides. <see cref="Values"/> is null where they were
/// too many to send, so that only the shape is known. Nobody changes what it holds.
/// </summary>
internal sealed class Tensor
{
    /// <summary>More numbers than any case asks for are not copied: the shape alone says that it is wrong.</summary>
    public const int MostNumbers = 1 << 16;

    private double[]? values;
    private Matrix<double>? matrix;

    /// <param name="sides">How long each side is; none of one number.</param>
    /// <param name="values">Row-major: the last side runs fastest. Null where they are not known.</param>
    public Tensor(ImmutableArray<int> sides, double[]? values)
    {
        Sides = sides;
        this.values = values;
        IsKnown = values is not null;
    }

    private Tensor(ImmutableArray<int> sides, Matrix<double> matrix)
    {
        Sides = sides;
        this.matrix = matrix;
        IsKnown = true;
    }

    /// <summary>How long each side is; empty of one number.</summary>
    public ImmutableArray<int> Sides { get; }

    /// <summary>How many numbers it holds.</summary>
    public long Count => CountOf(Sides);

    /// <summary>Whether the numbers are there, and not the shape alone.</summary>
    public bool IsKnown { get; }

    /// <summary>The numbers, row-major; null where they are not known.</summary>
    public double[]? Values => IsKnown ? values ??= RowMajor(matrix!) : null;

    /// <summary>
    /// Its two-dimensional view: all sides but the last are the rows, and the last is the columns. A vector is one row, a number 1 x 1.
    /// </summary>
    public Matrix<double> Matrix => matrix ??= Matrix<double>.Build.DenseOfRowMajor(RowsOf(Sides), ColumnsOf(Sides), values!);

    /// <summary>A number by its place in row-major order.</summary>
    public double this[int at] => values is not null ? values[at] : matrix!.At(at / matrix.ColumnCount, at % matrix.ColumnCount);

    /// <summary>The matrix itself, not a copy.</summary>
    public static Tensor Create(Matrix<double> matrix) => new([matrix.RowCount, matrix.ColumnCount], matrix);

    /// <summary>A tensor from its two-dimensional view.</summary>
    public static Tensor Create(ImmutableArray<int> sides, Matrix<double> view) => new(sides, view);

    /// <summary>Fills a tensor, its two-dimensional view column by column.</summary>
    public static Tensor Create(ImmutableArray<int> sides, Func<double> number) =>
        new(sides, Matrix<double>.Build.Dense(RowsOf(sides), ColumnsOf(sides), (_, _) => number()));

    /// <summary>The same shape with other numbers, made of these by their place in row-major order.</summary>
    public Tensor Map(Func<int, double, double> number) => new(Sides, [.. Values!.Select((v, at) => number(at, v))]);

    /// <summary>The same shape with other numbers.</summary>
    public Tensor Map(Func<double, double> number) => new(Sides, Array.ConvertAll(Values!, v => number(v)));

    /// <summary>These numbers plus so many times those of another tensor of the same shape.</summary>
    public Tensor Plus(Tensor other, double times) => new(Sides, Matrix + times * other.Matrix);

    /// <summary>The largest of the numbers, without its sign; 0 where there are none.</summary>
    public double Largest => Count == 0 ? 0 : Matrix.Enumerate().Max(Math.Abs);

    /// <summary>The same with one number changed.</summary>
    public Tensor With(int at, double number)
    {
        if (values is null)
        {
            var changed = matrix!.Clone();
            changed.At(at / changed.ColumnCount, at % changed.ColumnCount, number);
            return new Tensor(Sides, changed);
        }
        double[] copy = [.. values];
        copy[at] = number;
        return new Tensor(Sides, copy);
    }

    /// <summary>The same numbers with two sides swapped: of a matrix its transpose.</summary>
    public Tensor Swapped(int one, int other)
    {
        var sides = Sides.SetItem(one, Sides[other]).SetItem(other, Sides[one]);
        var numbers = new double[Count];
        for (int at = 0; at < numbers.Length; at++)
        {
            var index = IndexOf(at, Sides);
            numbers[PlaceOf(index.SetItem(one, index[other]).SetItem(other, index[one]).AsSpan(), sides)] = this[at];
        }
        return new Tensor(sides, numbers);
    }

    /// <summary>Whether it has this shape. One number is one number, however many sides of 1 it has.</summary>
    public bool HasShape(ImmutableArray<int> sides) => Sides.AsSpan().SequenceEqual(sides.AsSpan()) || (IsOne(Sides) && IsOne(sides));

    /// <summary>The indices of a number, one for each side, from its place in row-major order.</summary>
    public static ImmutableArray<int> IndexOf(int at, ImmutableArray<int> sides)
    {
        var index = new int[sides.Length];
        for (int side = sides.Length - 1; side >= 0; side--)
            (at, index[side]) = Math.DivRem(at, sides[side]);
        return [.. index];
    }

    /// <summary>
    /// Its matrices, as people read them: of more than two sides one for each choice of the indices before the last two. A vector is one row.
    /// </summary>
    /// <returns>The indices that were chosen, and the rows.</returns>
    public IEnumerable<(ImmutableArray<int> Chosen, double[][] Rows)> Slices()
    {
        int columns = ColumnsOf(Sides);
        int rows = Sides.Length < 2 ? 1 : Sides[^2];
        ImmutableArray<int> outer = Sides.Length < 3 ? [] : Sides[..^2];
        for (int slice = 0; slice < CountOf(outer); slice++)
        {
            int first = slice * rows * columns;
            yield return (
                IndexOf(slice, outer),
                [.. Enumerable.Range(0, rows).Select(r => Values![(first + r * columns)..(first + (r + 1) * columns)])]
            );
        }
    }

    /// <summary>The place of a number in row-major order, from its indices.</summary>
    public static int PlaceOf(ReadOnlySpan<int> index, ImmutableArray<int> sides)
    {
        int at = 0;
        for (int side = 0; side < index.Length; side++)
            at = at * sides[side] + index[side];
        return at;
    }

    /// <summary>How many numbers a tensor of this shape holds.</summary>
    public static long CountOf(ImmutableArray<int> sides) => sides.Aggregate(1L, (count, side) => count * side);

    /// <summary>The rows of the two-dimensional view.</summary>
    public static int RowsOf(ImmutableArray<int> sides) => sides.Length < 2 ? 1 : (int)CountOf(sides[..^1]);

    /// <summary>The columns of the two-dimensional view.</summary>
    public static int ColumnsOf(ImmutableArray<int> sides) => sides.IsEmpty ? 1 : sides[^1];

    /// <summary>Whether two tensors hold the same numbers in the same shape; NaN is the same as NaN.</summary>
    public static bool AreSame(Tensor? one, Tensor? other) =>
        one is null || other is null
            ? ReferenceEquals(one, other)
            : one.HasShape(other.Sides) && one.IsKnown == other.IsKnown && one.Values.AsSpan().SequenceEqual(other.Values);

    /// <summary>Whether two tensors hold the same numbers, bit for bit.</summary>
    public bool HasBitsOf(Tensor other) =>
        MemoryMarshal.Cast<double, long>(Values).SequenceEqual(MemoryMarshal.Cast<double, long>(other.Values));

    /// <summary>The same numbers, so that whoever changes the copy changes nothing here.</summary>
    public Tensor Copy() => new(Sides, (double[]?)Values?.Clone());

    /// <summary>Zeros.</summary>
    public static Tensor Zeros(ImmutableArray<int> sides) => new(sides, new double[CountOf(sides)]);

    /// <summary>The numbers of the two-dimensional view column by column: what tensors of one shape have in the same order.</summary>
    public double[] ColumnMajor => Matrix.AsColumnMajorArray() ?? Matrix.ToColumnMajorArray();

    /// <summary>A shape as people write it: <c>4 x 3</c>, <c>a vector of 4</c>, a number's as <c>1 x 1</c>.</summary>
    public static string ShapeText(ImmutableArray<int> sides) =>
        sides.Length switch
        {
            0 => "1 x 1",
            1 => $"a vector of {sides[0]}",
            _ => string.Join(" x ", sides),
        };

    public override string ToString() => ShapeText(Sides);

    private static bool IsOne(ImmutableArray<int> sides) => sides.All(s => s == 1);

    // Each number once, through the plainest path, so that a subclass of a matrix cannot show two readers two things.
    private static double[] RowMajor(Matrix<double> matrix)
    {
        var numbers = new double[matrix.RowCount * matrix.ColumnCount];
        for (int row = 0, at = 0; row < matrix.RowCount; row++)
        for (int column = 0; column < matrix.ColumnCount; column++)
            numbers[at++] = matrix.At(row, column);
        return numbers;
    }
}
