using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Isolation.Policy;

/// <summary>What is written down in a file: forms of C#, directives, and every name with what it stands for.</summary>
internal sealed class SyntaxWalk(SemanticModel model, SymbolPolicy uses, Findings findings)
{
    private readonly SyntaxNode root = model.SyntaxTree.GetRoot();

    public void Walk()
    {
        foreach (var part in root.DescendantNodesAndTokens(IsUsed))
        {
            JudgeForm(part, part.Kind());
            if (
                part.AsNode() is SimpleNameSyntax { IsVar: false } name
                && uses.Judge(model.GetSymbolInfo(name).Symbol) is var (refusal, what)
            )
                findings.Add(part, refusal, what);
        }
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
            if (directive.IsActive)
                JudgeForm(directive, directive.Kind());
    }

    /// <summary>Whether what stands in a node is used: neither what a using directive opens nor what is only named is.</summary>
    private bool IsUsed(SyntaxNode node) =>
        node is not UsingDirectiveSyntax
        && !(
            node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } }
            && model.GetSymbolInfo(node).Symbol is null
        );

    private void JudgeForm(SyntaxNodeOrToken part, SyntaxKind kind)
    {
        if (Forms.Refused.TryGetValue(kind, out var form))
            findings.Add(part, form.Refusal, form.What);
    }
}
