namespace GradCheck.Fixtures;

/// <summary>Bounds the sizes of a dimension, where an exercise needs it: a sequence has two steps at least, a filter three rows at most.</summary>
/// <param name="symbol">The dimension, as a <see cref="ShapeAttribute"/> names it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class DimensionAttribute(string symbol) : Attribute
{
    /// <summary>The dimension, as a <see cref="ShapeAttribute"/> names it.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>Its smallest size: 1 or more.</summary>
    public int AtLeast { get; set; } = 1;

    /// <summary>Its largest size: not below <see cref="AtLeast"/>.</summary>
    public int AtMost { get; set; } = int.MaxValue;
}
