using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>Turns a comparison round, or takes one branch for the other.</summary>
internal static class ConditionMutations
{
    private const string Label = "turns a condition round";

    private static readonly Dictionary<SyntaxKind, string> Other = new()
    {
        [SyntaxKind.LessThanExpression] = ">",
        [SyntaxKind.GreaterThanExpression] = "<",
        [SyntaxKind.LessThanOrEqualExpression] = ">=",
        [SyntaxKind.GreaterThanOrEqualExpression] = "<=",
        [SyntaxKind.EqualsExpression] = "!=",
        [SyntaxKind.NotEqualsExpression] = "==",
        [SyntaxKind.LogicalAndExpression] = "||",
        [SyntaxKind.LogicalOrExpression] = "&&",
    };

    public static IEnumerable<Mutation> Create(SyntaxNode node) =>
        node switch
        {
            BinaryExpressionSyntax comparison when Other.TryGetValue(node.Kind(), out string? other) =>
            [
                Mutation.Operator(Label, comparison, comparison.OperatorToken, other),
            ],
            ConditionalExpressionSyntax choice =>
            [
                Mutation.Replace("takes one branch always", node, choice.WhenTrue.ToString()),
                Mutation.Replace("takes one branch always", node, choice.WhenFalse.ToString()),
            ],
            _ => [],
        };
}
