namespace GradCheck.Explaining.Structures;

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
