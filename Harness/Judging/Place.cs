namespace GradCheck.Judging;

/// <summary>Where a large gradient is wrong.</summary>
/// <param name="Worst">An entry that is, found by halving towards the larger error.</param>
/// <param name="IsOneRow">Whether no other row was seen to be wrong.</param>
/// <param name="IsOneColumn">Whether no other column of that row was seen to be wrong.</param>
internal sealed record Place(Entry Worst, bool IsOneRow, bool IsOneColumn);
