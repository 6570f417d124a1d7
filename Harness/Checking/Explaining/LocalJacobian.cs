using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Explaining;

/// <summary>dE/dT: how much each entry of E, which T flows into, changes with each entry of T; by finite differences, entry by entry.</summary>
internal sealed class LocalJacobian
{
    // A bar beyond this, of the largest entry, would make equal entries look different.
    private const double PoorBar = 1e-8;

    // What is this much smaller than the largest entry is rounding.
    private const double Negligible = 1e-10;

    private const double Alike = 1e-7;

    private readonly Derivative[,] entries;

    private LocalJacobian((int Rows, int Columns) output, (int Rows, int Columns) input, Derivative[,] entries)
    {
        Sizes = [output.Rows, output.Columns, input.Rows, input.Columns];
        this.entries = entries;
        Largest = entries.Cast<Derivative>().Where(e => e.IsKnown).Select(e => Math.Abs(e.Value)).DefaultIfEmpty(0).Max();
        IsKnown = entries.Cast<Derivative>().All(e => e.IsKnown && !e.IsAtKink && e.Bar <= PoorBar * Largest);
    }

    /// <summary>Rows and columns of E, then of T: the ranges of the four indices of an entry.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>Entries of E.</summary>
    public int Rows => entries.GetLength(0);

    /// <summary>Entries of T.</summary>
    public int Columns => entries.GetLength(1);

    /// <summary>The largest entry, without its sign.</summary>
    public double Largest { get; }

    /// <summary>Whether every entry can be trusted: none lies at a kink, or has a bar that is worth mentioning.</summary>
    public bool IsKnown { get; }

    /// <summary>dE[r,c]/dT[a,b]; exactly 0 where it is not more than its error bar.</summary>
    /// <param name="index">r, c, a, b.</param>
    public double this[ReadOnlySpan<int> index]
    {
        get
        {
            var entry = Entry(index);
            return Math.Abs(entry.Value) <= Math.Max(4 * entry.Bar, Negligible * Largest) ? 0 : entry.Value;
        }
    }

    /// <summary>The error bar of an entry.</summary>
    /// <param name="index">r, c, a, b.</param>
    public double Bar(ReadOnlySpan<int> index) => Entry(index).Bar;

    /// <summary>Whether two numbers are the same, as entries of this.</summary>
    public bool AreSame(double one, double other) => Math.Abs(one - other) <= Alike * Largest;

    /// <summary>All indices of an entry, row by row: those of one entry of E stand together.</summary>
    public IEnumerable<int[]> Indices() =>
        from r in Enumerable.Range(0, Sizes[0])
        from c in Enumerable.Range(0, Sizes[1])
        from a in Enumerable.Range(0, Sizes[2])
        from b in Enumerable.Range(0, Sizes[3])
        select (int[])[r, c, a, b];

    /// <summary>The Jacobian of what a gradient's tensor flows into, one for each upstream; without upstreams, that of the loss.</summary>
    public static ImmutableArray<LocalJacobian> Create(Case drawn, Gradient gradient) =>
        gradient.Upstreams.IsEmpty
            ? [Create(drawn, gradient, (1, 1), _ => drawn)]
            : [.. gradient.Upstreams.Select(output => Create(drawn, gradient, output))];

    private static LocalJacobian Create(Case drawn, Gradient gradient, Variable output)
    {
        var value = drawn.Values[output.Index];
        int columns = value.ColumnCount;
        return Create(
            drawn,
            gradient,
            (value.RowCount, columns),
            row => drawn with { Upstreams = OneHot(drawn, gradient, output, row / columns, row % columns) }
        );
    }

    // An upstream of one 1 among zeros makes the objective one entry of E.
    private static Matrix<double>?[] OneHot(Case drawn, Gradient gradient, Variable output, int row, int column)
    {
        var upstreams = new Matrix<double>?[drawn.Values.Count];
        foreach (Variable upstream in gradient.Upstreams)
            upstreams[upstream.Index] = Matrix<double>.Build.Dense(
                drawn.Values[upstream.Index].RowCount,
                drawn.Values[upstream.Index].ColumnCount
            );
        upstreams[output.Index]!.At(row, column, 1);
        return upstreams;
    }

    private static LocalJacobian Create(Case drawn, Gradient gradient, (int Rows, int Columns) output, Func<int, Case> ofRow)
    {
        var input = drawn.Values[gradient.Of.Index];
        var derivatives = new Derivative[output.Rows * output.Columns, input.RowCount * input.ColumnCount];
        for (int row = 0; row < derivatives.GetLength(0); row++)
        {
            var objective = new Objective(ofRow(row), gradient);
            for (int column = 0; column < derivatives.GetLength(1); column++)
                derivatives[row, column] = FiniteDifference.Entry(objective, column / input.ColumnCount, column % input.ColumnCount);
        }
        return new LocalJacobian(output, (input.RowCount, input.ColumnCount), derivatives);
    }

    private Derivative Entry(ReadOnlySpan<int> index) => entries[index[0] * Sizes[1] + index[1], index[2] * Sizes[3] + index[3]];
}
