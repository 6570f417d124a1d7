using GradCheck.Verification.Mutations;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Tests.Verification;

/// <summary>What bugs are planted in a small source.</summary>
internal static class Planted
{
    /// <summary>The bugs of one label in a method <c>XGrad(yGrad, x, rate)</c> that returns an expression: <c>before -> after</c>.</summary>
    public static string[] InExpression(string label, string expression) => InBody(label, $"=> {expression};");

    /// <summary>The bugs of one label in the body of a method <c>XGrad(yGrad, x, rate)</c>.</summary>
    public static string[] InBody(string label, string body)
    {
        string source = $"class Mine {{ public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x, double rate) {body} }}";
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        return
        [
            .. AllMutations
                .In(root)
                .Where(m => m.Label == label)
                .Select(m => m.Site is ParameterSyntax ? m.After : $"{m.Site} -> {m.After}")
                .Distinct(),
        ];
    }

    /// <summary>What the whole source reads like with the only bug of a label in it.</summary>
    public static string Applied(string label, string expression)
    {
        string source = $"class Mine {{ Matrix<double> XGrad(Matrix<double> yGrad, double rate) => {expression}; }}";
        var tree = CSharpSyntaxTree.ParseText(source);
        var mutation = AllMutations.In(tree.GetRoot()).Single(m => m.Label == label);
        string after = tree.GetText().WithChanges(mutation.Changes.OrderBy(c => c.Span)).ToString();
        return after[(after.IndexOf("=>", StringComparison.Ordinal) + 3)..after.LastIndexOf(';')];
    }
}
