namespace GradCheck.Isolation.Processes;

/// <summary>A child of ours did not come up, before it had seen anything of a stranger's: the machine is at fault, and no student.</summary>
internal sealed class StartFailedException(ChildRole role, string reason)
    : Exception($"A {role.ToString().ToLowerInvariant()} could not be started: {reason}.")
{
    /// <summary>What a start may take; if this is not enough, the machine is too busy.</summary>
    public static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);
}
