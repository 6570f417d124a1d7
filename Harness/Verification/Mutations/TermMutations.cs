using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradCheck.Verification.Mutations;

/// <summary>Forgets one side of a sum or a difference.</summary>
internal static class TermMutations
{
    private const string Drops = "drops a term";

    public static IEnumerable<Mutation> Create(SyntaxNode node)
    {
        if (Code.IsBinary(node, SyntaxKind.AddExpression, out var sum))
            return [Mutation.Replace(Drops, node, sum.Left.ToString()), Mutation.Replace(Drops, node, sum.Right.ToString())];
        if (Code.IsBinary(node, SyntaxKind.SubtractExpression, out var difference))
            return
            [
                Mutation.Replace(Drops, node, difference.Left.ToString()),
                Mutation.Replace(Drops, node, $"-{Code.Operand(difference.Right)}"),
            ];
        return [];
    }
}
