namespace GradCheck.Fixtures;

/// <summary>Entries are drawn uniformly from an interval: probabilities, rates, positive numbers.</summary>
/// <param name="low">The lower end.</param>
/// <param name="high">The upper end; must exceed <paramref name="low"/>.</param>
public sealed class UniformAttribute(double low, double high) : DomainAttribute
{
    /// <summary>The lower end.</summary>
    public double Low { get; } = low;

    /// <summary>The upper end.</summary>
    public double High { get; } = high;
}
