namespace GradCheck.Cases;

/// <summary>One step of the shape ladder. <paramref name="Growth"/> says which dimensions are larger than at their smallest.</summary>
internal sealed record Rung(string Name, Growth Growth)
{
    /// <summary>As a test is named: <c>scalar</c>, <c>N grown</c>, <c>matrix</c>.</summary>
    public string Title => Growth == Growth.One ? $"{Name} grown" : Name;
}

/// <summary>Which dimensions of a rung are larger than at their smallest, which is 1 as a rule.</summary>
internal enum Growth
{
    /// <summary>None: every dimension is as small as it can be.</summary>
    None,

    /// <summary>The one that the rung is named after.</summary>
    One,

    /// <summary>All, pairwise different.</summary>
    All,

    /// <summary>All, to the same size: catches code that branches on shape.</summary>
    Equal,

    /// <summary>All, pairwise different, to 64 and more.</summary>
    Large,
}

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
