namespace GradCheck.Fixtures;

/// <summary>Entries are whole numbers from 0 up to, but not including, a bound: class labels, row numbers.</summary>
/// <param name="below">The bound, exclusive: a dimension's symbol (<c>"K"</c>) or a number.</param>
public sealed class WholeAttribute(string below) : DomainAttribute
{
    /// <summary>The bound, exclusive: a dimension's symbol or a number.</summary>
    public string Below { get; } = below;
}
