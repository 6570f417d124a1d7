namespace GradCheck.Cases;

/// <summary>Which dimensions of a rung exceed 1.</summary>
internal enum Growth
{
    /// <summary>None: every dimension is 1.</summary>
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
