using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradCheck.Verification.Mutations;

/// <summary>Forgets a transpose, or transposes what is not to be.</summary>
internal static class TransposeMutations
{
    private const string Drops = "drops a transpose";
    private const string Adds = "transposes a factor";

    public static IEnumerable<Mutation> Create(SyntaxNode node)
    {
        if (
            Code.IsBinary(node, SyntaxKind.MultiplyExpression, out var product)
            && Code.MayBeMatrix(product.Left)
            && Code.MayBeMatrix(product.Right)
        )
            return Transposed(node, Code.Operand(product.Left), product.Right.ToString());
        return Code.CallIn(node) switch
        {
            { Name: "Transpose", Arguments.Count: 0 } call => [Mutation.Replace(Drops, node, call.Receiver.ToString())],
            { Name: "TransposeThisAndMultiply" } call =>
            [
                Instead(Drops, node, call, "Multiply"),
                Instead(Adds, node, call, "TransposeAndMultiply"),
            ],
            { Name: "TransposeAndMultiply" } call =>
            [
                Instead(Drops, node, call, "Multiply"),
                Instead(Adds, node, call, "TransposeThisAndMultiply"),
            ],
            { Name: "Multiply", Only: { } right } call => Transposed(node, call.Receiver.ToString(), right.ToString()),
            _ => [],
        };
    }

    private static Mutation[] Transposed(SyntaxNode node, string left, string right) =>
        [
            Mutation.Replace(Adds, node, $"{left}.TransposeThisAndMultiply({right})"),
            Mutation.Replace(Adds, node, $"{left}.TransposeAndMultiply({right})"),
        ];

    private static Mutation Instead(string label, SyntaxNode node, Code.Call call, string name) =>
        Mutation.Replace(label, node, $"{call.Receiver}.{name}({call.Arguments})");
}
