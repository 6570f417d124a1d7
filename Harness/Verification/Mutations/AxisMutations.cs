using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>Takes rows for columns.</summary>
internal static class AxisMutations
{
    private const string Label = "swaps two axes";

    private static readonly Dictionary<string, string> Other = Both(
        ("RowCount", "ColumnCount"),
        ("RowSums", "ColumnSums"),
        ("RowNorms", "ColumnNorms"),
        ("Row", "Column"),
        ("EnumerateRows", "EnumerateColumns"),
        ("ToRowMatrix", "ToColumnMatrix"),
        ("DenseOfRowVectors", "DenseOfColumnVectors"),
        ("Append", "Stack")
    );

    public static IEnumerable<Mutation> Create(SyntaxNode node)
    {
        if (
            node is ElementAccessExpressionSyntax { ArgumentList.Arguments: [var row, var column] } entry
            && row.ToString() != column.ToString()
        )
            return [Mutation.Replace(Label, node, $"{entry.Expression}[{column}, {row}]")];
        if (node is MemberAccessExpressionSyntax member && Other.TryGetValue(member.Name.Identifier.Text, out string? other))
            return [Mutation.Replace(Label, node, $"{member.Expression}.{other}")];
        return [];
    }

    private static Dictionary<string, string> Both(params (string One, string Other)[] pairs) =>
        pairs.Concat(pairs.Select(p => (One: p.Other, Other: p.One))).ToDictionary(p => p.One, p => p.Other);
}
