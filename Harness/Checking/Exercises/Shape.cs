using System.Collections.Immutable;

namespace GradCheck.Exercises;

/// <summary>A shape in symbols, a side at a time: <c>N x C x H x W</c>. One number has no side.</summary>
internal sealed class Shape(ImmutableArray<Side> sides) : IEquatable<Shape>
{
    /// <summary>The most sides that a tensor may have.</summary>
    public const int MostSides = 5;

    public static Shape Scalar { get; } = new([]);

    public ImmutableArray<Side> Sides => sides;

    /// <summary>Whether every side is known as an expression of the dimensions.</summary>
    public bool IsKnown => Sides.All(s => s.IsKnown);

    /// <summary>Whether it is one number, however many sides of 1 it has.</summary>
    public bool IsOneNumber => Sides.All(s => s == Side.One);

    /// <summary>The shape in numbers, once every dimension has a size.</summary>
    public ImmutableArray<int> At(Dimensions dimensions) => [.. Sides.Select(s => s.At(dimensions))];

    /// <summary>The dimensions that this shape names.</summary>
    public IEnumerable<string> Symbols => Sides.SelectMany(s => s.Symbols).Distinct(StringComparer.Ordinal);

    /// <summary><c>N*D</c>: how many numbers a tensor of this shape holds.</summary>
    public string Count => Sides.IsEmpty ? "1" : string.Join('*', Sides.Select(s => s.AsFactor()));

    /// <summary><c>N x D</c>; a vector is its one side, and a number is <c>1 x 1</c>.</summary>
    public override string ToString() => Sides.IsEmpty ? "1 x 1" : string.Join(" x ", Sides.Select(s => s.ToString()));

    public bool Equals(Shape? other) => other is not null && Sides.AsSpan().SequenceEqual(other.Sides.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Shape);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
