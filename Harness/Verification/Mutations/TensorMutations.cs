using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>Reads another parameter of the same type: the next one, so that many parameters do not make many times as many mutants.</summary>
internal static class TensorMutations
{
    public static IEnumerable<Mutation> Of(SyntaxNode node)
    {
        if (node is not IdentifierNameSyntax name || name.Parent is MemberAccessExpressionSyntax member && member.Name == name)
            return [];
        var parameters = Code.Parameters(node).ToList();
        if (parameters.Find(p => p.Identifier.Text == name.Identifier.Text) is not { Type: not null } read)
            return [];
        var alike = parameters.Where(p => p.Type?.ToString() == read.Type.ToString()).ToList();
        var next = alike[(alike.IndexOf(read) + 1) % alike.Count];
        return next == read ? [] : [Mutation.Replace("reads another tensor", node, next.Identifier.Text)];
    }
}
