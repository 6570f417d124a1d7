using System.Reflection;
using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.CodeAnalysis.CSharp;

namespace GradCheck.Kits;

/// <summary>A method of an interface as C# declares it.</summary>
internal static class Signature
{
    // A ValueTuple keeps what goes beyond seven elements in another one.
    private const int ElementsOfTuple = 7;

    public static string Of(MethodInfo method)
    {
        var parameters = method.GetParameters().Select(p => $"{Name(p.ParameterType)} {(IsKeyword(p.Name!) ? "@" : "")}{p.Name}");
        return $"{Returned(method)} {method.Name}({string.Join(", ", parameters)})";
    }

    private static string Returned(MethodInfo method)
    {
        if (!method.ReturnType.IsAssignableTo(typeof(ITuple)))
            return Name(method.ReturnType);
        var names = method.ReturnParameter.GetCustomAttribute<TupleElementNamesAttribute>()?.TransformNames ?? [];
        var elements = Elements(method.ReturnType).Select((type, i) => $"{Name(type)} {names.ElementAtOrDefault(i)}".TrimEnd());
        return $"({string.Join(", ", elements)})";
    }

    private static IEnumerable<Type> Elements(Type tuple)
    {
        var types = tuple.GetGenericArguments();
        return types.Length <= ElementsOfTuple ? types : types.Take(ElementsOfTuple).Concat(Elements(types[^1]));
    }

    private static string Name(Type type) =>
        type == typeof(Matrix<double>) ? "Matrix<double>"
        : type == typeof(double) ? "double"
        : type == typeof(int) ? "int"
        : type == typeof(bool) ? "bool"
        : throw new InvalidOperationException($"An exercise has no {type}.");

    private static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
}
