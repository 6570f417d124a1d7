using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>What mutations ask of a syntax tree. Only syntax: what does not compile is found out by compiling it.</summary>
internal static class Code
{
    /// <summary>The call <c>receiver.name(arguments)</c>.</summary>
    public sealed record Call(ExpressionSyntax Receiver, string Name, SeparatedSyntaxList<ArgumentSyntax> Arguments)
    {
        /// <summary>The argument of a call with one.</summary>
        public ExpressionSyntax? Only => Arguments is [var only] ? only.Expression : null;
    }

    /// <summary>Reads a call of a member; null where the node is none.</summary>
    public static Call? CallIn(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call
            ? new Call(member.Expression, member.Name.Identifier.Text, call.ArgumentList.Arguments)
            : null;

    /// <summary>The two sides of <c>left op right</c>; false where the node is another expression.</summary>
    public static bool IsBinary(SyntaxNode node, SyntaxKind kind, [NotNullWhen(true)] out BinaryExpressionSyntax? binary)
    {
        binary = node as BinaryExpressionSyntax;
        return binary is not null && binary.IsKind(kind);
    }

    /// <summary>The expression as one side of another: in parentheses where it needs them.</summary>
    public static string Operand(ExpressionSyntax expression) =>
        expression
            is BinaryExpressionSyntax
                or ConditionalExpressionSyntax
                or PrefixUnaryExpressionSyntax
                or AssignmentExpressionSyntax
                or CastExpressionSyntax
                or LambdaExpressionSyntax
                or SwitchExpressionSyntax
            ? $"({expression})"
            : expression.ToString();

    /// <inheritdoc cref="Operand(ExpressionSyntax)"/>
    public static string Operand(string expression) => Operand(SyntaxFactory.ParseExpression(expression));

    /// <summary>Whether an expression may be a matrix or a vector, as far as one can see: no number, no entry, no count.</summary>
    public static bool MayBeMatrix(ExpressionSyntax expression) =>
        expression switch
        {
            LiteralExpressionSyntax or ElementAccessExpressionSyntax or CastExpressionSyntax => false,
            ParenthesizedExpressionSyntax inner => MayBeMatrix(inner.Expression),
            PrefixUnaryExpressionSyntax inner => MayBeMatrix(inner.Operand),
            BinaryExpressionSyntax both => MayBeMatrix(both.Left) || MayBeMatrix(both.Right),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Math" } }
            } => false,
            MemberAccessExpressionSyntax member => !IsCount(member.Name.Identifier.Text) && member.Expression.ToString() is not "Math",
            _ => true,
        };

    /// <summary>Whether two expressions read the same.</summary>
    public static bool AreSame(ExpressionSyntax one, ExpressionSyntax other) => SyntaxFactory.AreEquivalent(one, other);

    /// <summary>Whether a node lies in a method's parameters, in an attribute or in a type: not in what runs.</summary>
    public static bool IsOutsideOfCode(SyntaxNode node) =>
        node.AncestorsAndSelf()
            .Any(n => n is AttributeListSyntax or BaseParameterListSyntax or TypeSyntax and not NameSyntax or UsingDirectiveSyntax);

    /// <summary>The parameters of the method, the local function or the constructor that a node lies in.</summary>
    public static IEnumerable<ParameterSyntax> Parameters(SyntaxNode node) =>
        node.Ancestors()
            .Select(a =>
                a switch
                {
                    BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
                    LocalFunctionStatementSyntax function => function.ParameterList.Parameters,
                    _ => default,
                }
            )
            .FirstOrDefault(p => p.Count > 0);

    /// <summary>
    /// The method that a node lies in, where it is one that returns gradients: <c>TGrad</c> or <c>Backward</c>, right in its class.
    /// </summary>
    public static MethodDeclarationSyntax? GradientMethod(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
        && (method.Identifier.Text == "Backward" || method.Identifier.Text.EndsWith("Grad", StringComparison.Ordinal))
            ? method
            : null;

    private static bool IsCount(string member) => member is "RowCount" or "ColumnCount" or "Count" or "Length" or "PI" or "Epsilon";
}
