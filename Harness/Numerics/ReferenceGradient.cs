namespace GradCheck.Numerics;

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
