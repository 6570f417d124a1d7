using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>Forgets a sum, or some of its terms.</summary>
internal static class SumMutations
{
    private const string Drops = "drops a sum";
    private const string Shortens = "cuts a loop short";

    public static IEnumerable<Mutation> Create(SyntaxNode node) =>
        node switch
        {
            AssignmentExpressionSyntax sum
                when sum.IsKind(SyntaxKind.AddAssignmentExpression) || sum.IsKind(SyntaxKind.SubtractAssignmentExpression) =>
            [
                Mutation.Operator(Drops, sum, sum.OperatorToken, "="),
            ],
            ForStatementSyntax loop => Loop(loop),
            InvocationExpressionSyntax => Reduction(node),
            _ => [],
        };

    private static IEnumerable<Mutation> Loop(ForStatementSyntax loop)
    {
        if (loop.Declaration?.Variables is [{ Initializer.Value: LiteralExpressionSyntax { Token.Value: 0 } start }])
            yield return Mutation.Replace(Shortens, start, "1");
        if (loop.Condition is BinaryExpressionSyntax end && end.IsKind(SyntaxKind.LessThanExpression))
            yield return Mutation.Replace(Shortens, end.Right, $"{Code.Operand(end.Right)} - 1");
    }

    private static IEnumerable<Mutation> Reduction(SyntaxNode node) =>
        Code.CallIn(node) switch
        {
            { Name: "ColumnSums", Arguments.Count: 0 } call => [Mutation.Replace(Drops, node, $"{call.Receiver}.Row(0)")],
            { Name: "RowSums", Arguments.Count: 0 } call => [Mutation.Replace(Drops, node, $"{call.Receiver}.Column(0)")],
            { Name: "Sum", Arguments.Count: 0 } call =>
            [
                Mutation.Replace(Drops, node, $"{call.Receiver}.First()"),
                Mutation.Replace("takes a mean for a sum", node, $"{call.Receiver}.Average()"),
            ],
            { Name: "Sum", Only: { } term } call => [Mutation.Replace(Drops, node, $"{call.Receiver}.Select({term}).First()")],
            { Name: "Average" } call => [Mutation.Replace("takes a sum for a mean", node, $"{call.Receiver}.Sum({call.Arguments})")],
            { Name: "Range", Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: 0 } }, var count] } call =>
            [
                Mutation.Replace(Shortens, node, $"{call.Receiver}.Range(1, {Code.Operand(count.Expression)} - 1)"),
                Mutation.Replace(Shortens, node, $"{call.Receiver}.Range(0, {Code.Operand(count.Expression)} - 1)"),
            ],
            _ => [],
        };
}
