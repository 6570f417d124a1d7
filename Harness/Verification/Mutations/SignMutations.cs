using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>Loses a minus, or gains one.</summary>
internal static class SignMutations
{
    private const string Flips = "flips a sign";

    public static IEnumerable<Mutation> Create(SyntaxNode node) =>
        node.Kind() switch
        {
            SyntaxKind.UnaryMinusExpression =>
            [
                Mutation.Replace("drops a minus", node, ((PrefixUnaryExpressionSyntax)node).Operand.ToString()),
            ],
            SyntaxKind.AddExpression => [Operator((BinaryExpressionSyntax)node, "-")],
            SyntaxKind.SubtractExpression => [Operator((BinaryExpressionSyntax)node, "+")],
            SyntaxKind.AddAssignmentExpression => [Operator((AssignmentExpressionSyntax)node, "-=")],
            SyntaxKind.SubtractAssignmentExpression => [Operator((AssignmentExpressionSyntax)node, "+=")],
            _ => [],
        };

    private static Mutation Operator(BinaryExpressionSyntax node, string after) =>
        Mutation.Operator(Flips, node, node.OperatorToken, after);

    private static Mutation Operator(AssignmentExpressionSyntax node, string after) =>
        Mutation.Operator(Flips, node, node.OperatorToken, after);
}
