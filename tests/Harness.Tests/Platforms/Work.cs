using System.Text;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Platforms;

/// <summary>What students hand in for <c>Square</c>.</summary>
internal static class Work
{
    public static byte[] Right { get; } = Bytes(Solutions.RightSquare);

    public static byte[] Wrong { get; } = Bytes(Solutions.Square("return x.PointwiseMultiply(yGrad);"));

    public static byte[] Broken { get; } = Bytes("class <b>{");

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Right as well, but not the same.</summary>
    public static byte[] RightBy(string author) => Bytes($"// {author}\n{Solutions.RightSquare}");
}
