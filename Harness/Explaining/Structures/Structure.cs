using System.Collections.Immutable;

namespace GradCheck.Explaining.Structures;

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
