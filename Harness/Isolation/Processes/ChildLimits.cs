using GradCheck.Isolation.Sandbox;

namespace GradCheck.Isolation.Processes;

/// <summary>What a child may use, whatever it is for.</summary>
/// <param name="Isolation">What stands between it and the machine.</param>
/// <param name="HeapBytes">Its managed heap.</param>
/// <param name="MostReplyBytes">The longest reply that is accepted from it.</param>
internal sealed record ChildLimits(IsolationKind Isolation, long HeapBytes, int MostReplyBytes);
