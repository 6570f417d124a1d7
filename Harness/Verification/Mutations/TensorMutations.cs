using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>Reads another parameter of the same type: the next one, so that many parameters do not make many times as many mutants.</summary>
internal static class TensorMutations
{
    private const string Label = "reads another tensor";

    public static IEnumerable<Mutation> Create(SyntaxNode node)
    {
        if (node is not IdentifierNameSyntax name || name.Parent is MemberAccessExpressionSyntax member && member.Name == name)
            return [];
        var parameters = Code.Parameters(node).ToList();
        if (parameters.Find(p => p.Identifier.Text == name.Identifier.Text) is not { Type: not null } read)
            return [];
        var alike = parameters.Where(p => p.Type?.ToString() == read.Type.ToString()).ToList();
        var next = alike[(alike.IndexOf(read) + 1) % alike.Count];
        if (next == read)
            return [];
        // A count is shown as a whole, so that a reader sees that it is only that.
        return node.Parent is MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } count
            ? [Mutation.Replace(Label, count, $"{next.Identifier.Text}.{count.Name}")]
            : [Mutation.Replace(Label, node, next.Identifier.Text)];
    }
}
