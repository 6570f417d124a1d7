using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>Writes another of the constants that stand in gradients.</summary>
internal static class ConstantMutations
{
    public static IEnumerable<Mutation> Create(SyntaxNode node)
    {
        if (node is not LiteralExpressionSyntax literal || !node.IsKind(SyntaxKind.NumericLiteralExpression))
            return [];
        string[] others = Convert.ToDouble(literal.Token.Value, CultureInfo.InvariantCulture) switch
        {
            0 => ["1"],
            0.5 => ["1.0"],
            1 => ["0", "2"],
            2 => ["1"],
            3 => ["2"],
            _ => [],
        };
        // 1.0 / n is another number than 1 / n.
        bool isWhole = literal.Token.Value is int;
        return others.Select(o =>
            Mutation.Replace("changes a constant", node, isWhole || o.Contains('.', StringComparison.Ordinal) ? o : o + ".0")
        );
    }
}
