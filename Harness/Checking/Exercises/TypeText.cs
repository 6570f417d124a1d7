using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Exercises;

/// <summary>Types as C# writes them, and which of them a tensor of a shape can be declared as.</summary>
internal static class TypeText
{
    /// <summary>What a parameter may be.</summary>
    public const string Parameters =
        "a double, an int or a bool, an array of one of them such as double[,,] or int[], a Vector<double> or a Matrix<double>";

    public static string Render(Type type) =>
        type == typeof(double) ? "double"
        : type == typeof(int) ? "int"
        : type == typeof(bool) ? "bool"
        : type == typeof(Matrix<double>) ? "Matrix<double>"
        : type == typeof(Vector<double>) ? "Vector<double>"
        : type.IsArray ? $"{Render(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]"
        : type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Render))}>"
        : type.Name;

    /// <summary><c>a double[]</c>, <c>an int[]</c></summary>
    public static string WithArticle(Type type) => Render(type) is var name && name[0] == 'i' ? $"an {name}" : $"a {name}";

    /// <summary>Whether a tensor of a shape can be declared so: as many sides, or one number on both sides.</summary>
    public static bool Fits(Type type, Shape shape) =>
        ClrValue.SidesOf(type) is { } sides
        && (sides == shape.Sides.Length || (shape.IsOneNumber && (sides == 0 || shape.Sides.IsEmpty && sides == 2)));

    /// <summary>What to declare instead, where a type does not fit.</summary>
    /// <param name="verb">What is done with the type: <c>make it</c>, <c>return</c>.</param>
    /// <param name="isDeclared">Whether the shape is one that the author writes, and may change.</param>
    public static string Advice(Type type, Shape shape, string verb, bool isDeclared)
    {
        string whole = ClrValue.IsWhole(type) ? Render(type.IsArray ? type.GetElementType()! : type) : "";
        string fitting = shape.Sides.Length switch
        {
            0 => "a double",
            1 => whole.Length > 0 ? $"{(whole == "int" ? "an" : "a")} {whole}[]" : "a Vector<double> or a double[]",
            2 => "a Matrix<double>",
            var sides => $"a double[{new string(',', sides - 1)}]",
        };
        ImmutableArray<Side> longer = [.. shape.Sides.Where(s => s != Side.One)];
        return isDeclared && longer.Length == ClrValue.SidesOf(type) && longer.Length < shape.Sides.Length
            ? $"declare [Shape({string.Join(", ", longer.Select(s => $"\"{s}\""))})] or {verb} {fitting}"
            : $"{verb} {fitting}";
    }
}
