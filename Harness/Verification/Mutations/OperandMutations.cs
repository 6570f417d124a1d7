using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>Takes the two operands the wrong way round, where the order matters.</summary>
internal static class OperandMutations
{
    private const string Label = "swaps two operands";

    public static IEnumerable<Mutation> Create(SyntaxNode node) =>
        node switch
        {
            BinaryExpressionSyntax binary when OrderMatters(binary) =>
            [
                Mutation.Replace(Label, node, $"{Code.Operand(binary.Right)} {binary.OperatorToken.Text} {Code.Operand(binary.Left)}"),
            ],
            _ when Code.CallIn(node) is { Only: { } right } call && OrderMatters(call.Name) =>
            [
                Mutation.Replace(Label, node, $"{Code.Operand(right)}.{call.Name}({call.Receiver})"),
            ],
            _ => [],
        };

    private static bool OrderMatters(BinaryExpressionSyntax binary) =>
        binary.Kind() is SyntaxKind.SubtractExpression or SyntaxKind.DivideExpression
        || binary.IsKind(SyntaxKind.MultiplyExpression) && Code.MayBeMatrix(binary.Left) && Code.MayBeMatrix(binary.Right);

    private static bool OrderMatters(string method) =>
        method
            is "PointwiseDivide"
                or "Multiply"
                or "TransposeThisAndMultiply"
                or "TransposeAndMultiply"
                or "OuterProduct"
                or "LeftMultiply";
}
