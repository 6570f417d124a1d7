using System.Collections.Immutable;
using GradCheck.Cases;

namespace GradCheck.Explaining;

/// <summary>What was recognised in a local Jacobian, at every one of several draws and two shapes.</summary>
/// <param name="Groups">Its indices, the tied ones together.</param>
/// <param name="IsLinear">Whether it stays the same when T changes.</param>
/// <param name="Values">What the numbers are that are not zero.</param>
/// <param name="Reach">What reaches what at the shape that is shown.</param>
internal sealed record Structure(StructureKind Kind, ImmutableArray<IndexGroup> Groups, bool IsLinear, EntryValues Values, Reach Reach)
{
    public IEnumerable<IndexGroup> Tied => Groups.Where(g => g.IsTied);

    /// <summary>The indices of E that the contraction adds up over.</summary>
    public IEnumerable<IndexGroup> FreeOutputs => Groups.Where(g => g.IsFreeOutput);

    public IEnumerable<IndexGroup> FreeInputs => Groups.Where(g => g.IsFreeInput);
}

/// <summary>What the zeros and the repetitions of a local Jacobian dE/dT amount to.</summary>
internal enum StructureKind
{
    /// <summary>None of the others.</summary>
    Unrecognised,

    /// <summary>Every entry is zero at every draw.</summary>
    NoInfluence,

    /// <summary>Each entry of E depends on the entry of T at the same place.</summary>
    Elementwise,

    /// <summary>Each entry of E depends on the entry of T at the mirrored place.</summary>
    Transposed,

    /// <summary>Each entry of T goes into a whole row, column or matrix of E, and each entry of E needs one of T.</summary>
    Broadcast,

    /// <summary>Each entry of T goes into one entry of E, which needs a whole row, column or matrix of T.</summary>
    Reduction,

    /// <summary>Each entry of E is a copy of one entry of T, or has nothing to do with T.</summary>
    Selection,

    /// <summary>The same block of numbers again and again, whatever T is.</summary>
    MatrixProduct,

    /// <summary>A block of its own for each row or column.</summary>
    Blocks,

    /// <summary>Every entry of E depends on every entry of T.</summary>
    Dense,
}

/// <summary>The Jacobian of one E at a case.</summary>
internal sealed record Observation(Case Case, LocalJacobian Jacobian);

/// <summary>What the entries of a local Jacobian are that its zeros do not rule out.</summary>
internal abstract record EntryValues
{
    private EntryValues() { }

    /// <summary>Numbers that were not recognised.</summary>
    public sealed record Any : EntryValues;

    /// <summary>The same number everywhere.</summary>
    /// <param name="Value">In the case that is shown.</param>
    public sealed record One(double Value) : EntryValues;

    /// <summary>Zero or one and the same number, which of them depends on the draw.</summary>
    /// <param name="Value">In the case that is shown.</param>
    public sealed record ZeroOrOne(double Value) : EntryValues;

    /// <summary>The entries of a tensor that the step reads, too, times a number.</summary>
    public sealed record Of(Factor Factor) : EntryValues;
}
