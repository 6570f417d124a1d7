using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GradCheck.Verification.Mutations;

/// <summary>One bug that can be planted in a source.</summary>
/// <param name="Label">What it does, as the end of a sentence about a student: <c>drops a transpose</c>.</param>
/// <param name="Site">The node that it changes.</param>
/// <param name="After">What stands there afterwards, as people read it.</param>
/// <param name="Changes">What it changes in the text of the file.</param>
internal sealed record Mutation(string Label, SyntaxNode Site, string After, ImmutableArray<TextChange> Changes)
{
    /// <summary>Puts one expression in the place of a node.</summary>
    public static Mutation Replace(string label, SyntaxNode site, string after)
    {
        string inPlace = site.Parent is ExpressionSyntax and not AssignmentExpressionSyntax ? Code.Operand(after) : after;
        return new Mutation(label, site, after, [new TextChange(site.Span, inPlace)]);
    }

    /// <summary>Puts another operator between the two sides of an expression.</summary>
    public static Mutation Operator(string label, SyntaxNode expression, SyntaxToken token, string after)
    {
        string before = expression.ToString();
        int start = token.SpanStart - expression.SpanStart;
        string text = before[..start] + after + before[(start + token.Span.Length)..];
        return new Mutation(label, expression, text, [new TextChange(token.Span, after)]);
    }
}
