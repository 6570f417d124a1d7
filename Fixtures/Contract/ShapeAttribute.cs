namespace GradCheck.Fixtures;

/// <summary>
/// The shape of an input, a side at a time, from none (one number) to five: <c>[Shape("N", "D+1")]</c>, <c>[Shape("N", "C", "H", "W")]</c>. A side is a
/// sum of products of symbols, which the harness chooses sizes for, and whole numbers: <c>"D+1"</c>, <c>"4*H"</c>, <c>"M+F-1"</c>, <c>"1"</c>.
/// A symbol is as large as it has to be for every side to be 1 at least.
/// </summary>
/// <param name="sides">The sides, from the slowest index to the fastest: rows, then columns.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ShapeAttribute(params string[] sides) : Attribute
{
    /// <summary>The sides, from the slowest index to the fastest: rows, then columns.</summary>
    public IReadOnlyList<string> Sides { get; } = sides;
}
