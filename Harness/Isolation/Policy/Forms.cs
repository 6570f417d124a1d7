using Microsoft.CodeAnalysis.CSharp;
using static GradCheck.Isolation.Policy.Refusals;

namespace GradCheck.Isolation.Policy;

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
