using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Verification.Mutations;

/// <summary>Returns a multiple of the gradient, its transpose, or nothing but zeros; of a tuple, each element alone.</summary>
internal static class ResultMutations
{
    public static IEnumerable<Mutation> Create(SyntaxNode node)
    {
        if (node is not ExpressionSyntax returned || !IsReturned(returned) || Code.GradientMethod(node) is not { } method)
            return [];
        return returned is TupleExpressionSyntax tuple
            ? tuple.Arguments.SelectMany(a => OfGradient(a.Expression, method))
            : OfGradient(returned, method);
    }

    private static bool IsReturned(ExpressionSyntax node) =>
        node.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax
        && node.Ancestors()
            .First(a => a is MethodDeclarationSyntax or LocalFunctionStatementSyntax or LambdaExpressionSyntax or PropertyDeclarationSyntax)
            is MethodDeclarationSyntax;

    private static IEnumerable<Mutation> OfGradient(ExpressionSyntax gradient, MethodDeclarationSyntax method)
    {
        string value = Code.Operand(gradient);
        yield return Mutation.Replace("scales the gradient by 2", gradient, $"2 * {value}");
        yield return Mutation.Replace("flips a sign", gradient, $"-{value}");
        yield return Mutation.Replace("returns zeros", gradient, $"0 * {value}");
        // A matrix that is given with the upstream, or as the first tensor, has the batch in its rows.
        var given = method.ParameterList.Parameters.FirstOrDefault(p => p.Type?.ToString() != "double");
        if (given is not null)
        {
            yield return Mutation.Replace("scales the gradient by N", gradient, $"{value} * {given.Identifier.Text}.RowCount");
            yield return Mutation.Replace("scales the gradient by 1/N", gradient, $"{value} / {given.Identifier.Text}.RowCount");
        }
        yield return Mutation.Replace("returns the transpose", gradient, $"{value}.Transpose()");
    }
}
