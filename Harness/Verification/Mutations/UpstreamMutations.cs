using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GradCheck.Verification.Mutations;

/// <summary>Forgets an upstream gradient: every read of it finds ones.</summary>
internal static class UpstreamMutations
{
    public static IEnumerable<Mutation> Create(SyntaxNode node)
    {
        if (
            node is not ParameterSyntax { Type: { } type, Identifier.Text: var name } parameter
            || !name.EndsWith("Grad", StringComparison.Ordinal)
        )
            return [];
        var method = Code.GradientMethod(node);
        if (method is null || parameter.Parent != method.ParameterList)
            return [];
        var reads = (method.Body ?? (SyntaxNode?)method.ExpressionBody)
            ?.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(i => i.Identifier.Text == name && !IsMember(i))
            .Select(read => Change(read, type.ToString() == "double"))
            .ToList();
        return reads is { Count: > 0 } ? [new Mutation("drops an upstream", node, $"{name} = ones", [.. reads])] : [];
    }

    private static TextChange Change(IdentifierNameSyntax read, bool isNumber) =>
        read.Parent is ElementAccessExpressionSyntax entry && entry.Expression == read ? new TextChange(entry.Span, "1.0")
        : isNumber ? new TextChange(read.Span, "1.0")
        : new TextChange(
            read.Span,
            $"global::MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense({read}.RowCount, {read}.ColumnCount, 1.0)"
        );

    private static bool IsMember(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax member && member.Name == name;
}
