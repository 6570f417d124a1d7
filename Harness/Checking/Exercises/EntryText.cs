using System.Collections.Immutable;

namespace GradCheck.Exercises;

/// <summary>An entry of a tensor as an author indexes it. Indices count from 0.</summary>
internal static class EntryText
{
    /// <summary><c>entry [0,2]</c>; of one number, <c>the number</c>.</summary>
    /// <param name="at">Its place in row-major order.</param>
    public static string Render(int at, ImmutableArray<int> sides) => Render(Tensor.IndexOf(at, sides));

    /// <inheritdoc cref="Render(int, ImmutableArray{int})"/>
    public static string Render(ImmutableArray<int> index) => index.IsEmpty ? "the number" : Of("entry ", index);

    /// <summary><c>X[0,2,1,1]</c>; of one number, <c>X</c>.</summary>
    /// <param name="at">Its place in row-major order.</param>
    public static string Of(string name, int at, ImmutableArray<int> sides) => Of(name, Tensor.IndexOf(at, sides));

    /// <inheritdoc cref="Of(string, int, ImmutableArray{int})"/>
    public static string Of(string name, ImmutableArray<int> index) => index.IsEmpty ? name : $"{name}[{string.Join(',', index)}]";
}
