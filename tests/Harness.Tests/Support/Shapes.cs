using GradCheck.Exercises;

namespace GradCheck.Tests.Support;

/// <summary>Shapes in symbols, as people write them.</summary>
internal static class Shapes
{
    /// <param name="text"><c>N x K</c></param>
    public static Shape Of(string text) => new([.. text.Split(" x ").Select(side => Side.Read(side)!)]);
}
