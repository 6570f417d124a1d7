namespace GradCheck.Cases;

/// <summary>How large the upstream gradients of a case are. A gradient is linear in them, so one that is right is right at every size.</summary>
internal enum UpstreamSize
{
    /// <summary>Dense Gaussian, never zero.</summary>
    Usual,

    /// <summary>Zero in, zero out; 0/0 shows here.</summary>
    Zero,

    /// <summary>Gaussian, times 2^10 and 2^-10 by turns: what is clipped, rounded or normalised shows here.</summary>
    Uneven,
}
