using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Numerics;

/// <summary>A derivative for each entry: a tiny one beside large ones would hide in a norm.</summary>
internal sealed class EntryReference : ReferenceGradient
{
    private readonly Derivative[,] entries;

    /// <param name="atKinks">Whether an entry at a kink has a set of right answers, or is unknown.</param>
    public EntryReference(Objective objective, AtKinks atKinks = AtKinks.AcceptBetween)
        : base(objective)
    {
        entries = new Derivative[Rows, Columns];
        for (int row = 0; row < Rows; row++)
        for (int column = 0; column < Columns; column++)
        {
            var derivative = FiniteDifference.Entry(objective, row, column);
            entries[row, column] = derivative.IsAtKink && atKinks == AtKinks.DrawAgain ? Derivative.Unknown : derivative;
        }
        double largest = entries.Cast<Derivative>().Where(e => e.IsKnown).Select(e => Math.Abs(e.Value)).DefaultIfEmpty(0).Max();
        Scale = Scale.Create(objective, largest);
        IsKnown = entries.Cast<Derivative>().All(e => e.IsKnown);
    }

    public override bool IsKnown { get; }

    public Scale Scale { get; }

    public Derivative this[int row, int column] => entries[row, column];

    /// <summary>The entry by a second ladder with other steps.</summary>
    public Derivative Again(int row, int column) => FiniteDifference.Entry(Objective, row, column, again: true);

    /// <summary>The values without their bars.</summary>
    public Matrix<double> ToMatrix() => Matrix<double>.Build.Dense(Rows, Columns, (row, column) => entries[row, column].Value);
}

/// <summary>What a gradient is at one case, by finite differences of the trusted forward pass; the same for every student.</summary>
internal abstract class ReferenceGradient(Objective objective)
{
    /// <summary>Rows of the tensor, and so of its gradient.</summary>
    public int Rows => objective.At.RowCount;

    /// <summary>Columns of the tensor, and so of its gradient.</summary>
    public int Columns => objective.At.ColumnCount;

    /// <summary>Whether every number in it can be trusted.</summary>
    public abstract bool IsKnown { get; }

    protected Objective Objective => objective;
}
