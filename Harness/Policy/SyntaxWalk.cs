using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static GradCheck.Policy.Refusals;

namespace GradCheck.Policy;

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

/// <summary>Forms of C# and directives that are refused wherever they stand, and how a student calls them.</summary>
internal static class Forms
{
    public static readonly Dictionary<SyntaxKind, (Refusal Refusal, string What)> Refused = new()
    {
        [SyntaxKind.AsyncKeyword] = (Threads, "async"),
        [SyntaxKind.AwaitKeyword] = (Threads, "await"),
        [SyntaxKind.ExternKeyword] = (Interop, "extern"),
        [SyntaxKind.UnsafeKeyword] = (UnsafeMemory, "unsafe"),
        [SyntaxKind.PointerType] = (UnsafeMemory, "A pointer"),
        [SyntaxKind.FunctionPointerType] = (UnsafeMemory, "A function pointer"),
        [SyntaxKind.MakeRefKeyword] = (Reflection, "__makeref"),
        [SyntaxKind.RefTypeKeyword] = (Reflection, "__reftype"),
        [SyntaxKind.RefValueKeyword] = (Reflection, "__refvalue"),
        [SyntaxKind.ArgListKeyword] = (UnsafeMemory, "__arglist"),
        [SyntaxKind.DestructorDeclaration] = (Uncalled, "A finalizer"),
        [SyntaxKind.LineDirectiveTrivia] = (Directive, "#line"),
        [SyntaxKind.LineSpanDirectiveTrivia] = (Directive, "#line"),
        [SyntaxKind.PragmaChecksumDirectiveTrivia] = (Directive, "#pragma checksum"),
        [SyntaxKind.LoadDirectiveTrivia] = (Directive, "#load"),
        [SyntaxKind.ReferenceDirectiveTrivia] = (Directive, "#r"),
    };
}
