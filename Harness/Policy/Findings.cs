using System.Collections.Immutable;
using GradCheck.Submissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GradCheck.Policy;

/// <summary>
/// What was found. A statement is given a reason once, at the first place: an expression may break it in many ways. What follows from something
/// else, and that something is not known, is said only where there is no better reason.
/// </summary>
internal sealed class Findings
{
    private readonly ImmutableArray<SourceError>.Builder errors = ImmutableArray.CreateBuilder<SourceError>();
    private readonly HashSet<(SyntaxNode Unit, string Reason)> said = [];
    private readonly HashSet<SyntaxNode> explained = [];

    public ImmutableArray<SourceError> All => errors.ToImmutable();

    /// <param name="isNamed">Whether the source names what is refused; otherwise it may follow from a name in the same statement.</param>
    public void Add(SyntaxNodeOrToken place, Refusal refusal, string what, bool isNamed = true)
    {
        var unit = Unit(place.AsNode() ?? place.Parent!);
        bool isUnknown = refusal == Refusals.Unknown;
        if ((isUnknown || !isNamed) && explained.Contains(unit))
            return;
        if (!isUnknown)
            explained.Add(unit);
        // Things that are not known have nothing in common but that: each is named.
        if (said.Add((unit, isUnknown ? what : refusal.Id)))
            Add(place.SyntaxTree!, place.Span, refusal, what);
    }

    public void Add(SyntaxTree tree, TextSpan span, Refusal refusal, string what)
    {
        var start = tree.GetLineSpan(span).StartLinePosition;
        errors.Add(new SourceError(tree.FilePath, start.Line + 1, start.Character + 1, refusal.Id, refusal.Sentence(what)));
    }

    private static SyntaxNode Unit(SyntaxNode place) =>
        place
            .AncestorsAndSelf()
            .First(n =>
                n is StatementSyntax and not BlockSyntax or MemberDeclarationSyntax or AccessorDeclarationSyntax
                || n.Parent is null or CompilationUnitSyntax
            );
}
