using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradCheck.Verification.Mutations;

/// <summary>Forgets a factor, multiplies where it should divide, or multiplies matrices where entries are meant.</summary>
internal static class FactorMutations
{
    private const string Drops = "drops a factor";
    private const string DropsDivisor = "drops a divisor";
    private const string Divides = "mixes up product and quotient";
    private const string OtherProduct = "mixes up matrix and entrywise product";

    public static IEnumerable<Mutation> Create(SyntaxNode node)
    {
        if (Code.IsBinary(node, SyntaxKind.MultiplyExpression, out var product))
            return
            [
                Mutation.Replace(Drops, node, product.Left.ToString()),
                Mutation.Replace(Drops, node, product.Right.ToString()),
                Mutation.Operator(Divides, product, product.OperatorToken, "/"),
                .. Code.MayBeMatrix(product.Left) && Code.MayBeMatrix(product.Right)
                    ? [Mutation.Replace(OtherProduct, node, $"{Code.Operand(product.Left)}.PointwiseMultiply({product.Right})")]
                    : Array.Empty<Mutation>(),
            ];
        if (Code.IsBinary(node, SyntaxKind.DivideExpression, out var quotient))
            return
            [
                Mutation.Replace(DropsDivisor, node, quotient.Left.ToString()),
                Mutation.Operator(Divides, quotient, quotient.OperatorToken, "*"),
            ];
        return Code.CallIn(node) switch
        {
            { Name: "PointwiseMultiply", Only: { } right } call =>
            [
                Mutation.Replace(Drops, node, call.Receiver.ToString()),
                Mutation.Replace(Drops, node, right.ToString()),
                Mutation.Replace(Divides, node, $"{call.Receiver}.PointwiseDivide({right})"),
                Mutation.Replace(OtherProduct, node, $"{call.Receiver} * {Code.Operand(right)}"),
            ],
            { Name: "PointwiseDivide", Only: { } right } call =>
            [
                Mutation.Replace(DropsDivisor, node, call.Receiver.ToString()),
                Mutation.Replace(Divides, node, $"{call.Receiver}.PointwiseMultiply({right})"),
            ],
            { Name: "PointwisePower", Arguments.Count: 1 } call => [Mutation.Replace("drops a power", node, call.Receiver.ToString())],
            { Name: "Pow", Arguments: [var x, _] } => [Mutation.Replace("drops a power", node, x.ToString())],
            _ => [],
        };
    }
}
