using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>Takes one function's derivative for another's: o (1 - o) of the sigmoid for 1 - o^2 of tanh, exp for tanh, max for min.</summary>
internal static class ActivationMutations
{
    private const string Label = "uses the wrong activation";
    private const string Forgets = "forgets to apply a function";
    private const string Pointwise = "Pointwise";

    private static readonly Dictionary<string, string> Other = new()
    {
        ["Exp"] = "Tanh",
        ["Tanh"] = "Exp",
        ["Log"] = "Sqrt",
        ["Sqrt"] = "Log",
        ["Sin"] = "Cos",
        ["Cos"] = "Sin",
        ["Cosh"] = "Sinh",
        ["Sinh"] = "Cosh",
        ["Max"] = "Min",
        ["Min"] = "Max",
        ["Maximum"] = "Minimum",
        ["Minimum"] = "Maximum",
        ["Sign"] = "Abs",
        ["Abs"] = "Sign",
        ["CDF"] = "PDF",
        ["PDF"] = "CDF",
        ["Erf"] = "Erfc",
        ["Erfc"] = "Erf",
    };

    public static IEnumerable<Mutation> Create(SyntaxNode node)
    {
        if (Code.IsBinary(node, SyntaxKind.SubtractExpression, out var difference))
            return Slope(difference);
        if (Code.CallIn(node) is not { } call)
            return [];
        string prefix = call.Name.StartsWith(Pointwise, StringComparison.Ordinal) ? Pointwise : "";
        if (!Other.TryGetValue(call.Name[prefix.Length..], out string? other))
            return [];
        var swapped = Mutation.Replace(Label, node, $"{call.Receiver}.{prefix}{other}({call.Arguments})");
        string? inner = call.Only?.ToString() ?? (call.Arguments.Count == 0 ? call.Receiver.ToString() : null);
        return inner is null ? [swapped] : [swapped, Mutation.Replace(Forgets, node, inner)];
    }

    private static IEnumerable<Mutation> Slope(BinaryExpressionSyntax difference)
    {
        var (left, right) = (difference.Left, difference.Right);
        if (IsOne(left) && right is IdentifierNameSyntax)
            return [Mutation.Replace(Label, difference, $"1 - {right}.PointwiseMultiply({right})"), Squared(difference)];
        if (IsOne(left) && right is ElementAccessExpressionSyntax)
            return [Squared(difference)];
        if (IsOne(left) && SquareOf(right) is { } o)
            return [Mutation.Replace(Label, difference, $"{o} - {right}")];
        if (SquareOf(right) is { } same && Code.AreSame(left, same))
            return [Mutation.Replace(Label, difference, $"1 - {right}")];
        return [];
    }

    private static Mutation Squared(BinaryExpressionSyntax difference) =>
        Mutation.Replace(Label, difference, $"1 - {difference.Right} * {difference.Right}");

    // What e * e, e.PointwiseMultiply(e) and e.PointwisePower(2) are the square of.
    private static ExpressionSyntax? SquareOf(ExpressionSyntax expression)
    {
        if (Code.IsBinary(expression, SyntaxKind.MultiplyExpression, out var product))
            return Code.AreSame(product.Left, product.Right) ? product.Left : null;
        return Code.CallIn(expression) switch
        {
            { Name: "PointwiseMultiply", Only: { } factor } call when Code.AreSame(call.Receiver, factor) => factor,
            { Name: "PointwisePower", Only: LiteralExpressionSyntax { Token.Value: 2 or 2.0 } } call => call.Receiver,
            _ => null,
        };
    }

    private static bool IsOne(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: 1 or 1.0 };
}
