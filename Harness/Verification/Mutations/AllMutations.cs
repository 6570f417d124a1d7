using Microsoft.CodeAnalysis;

namespace GradCheck.Verification.Mutations;

/// <summary>Every bug that can be planted.</summary>
internal static class AllMutations
{
    // Where two make the same text, the first names it.
    private static readonly Func<SyntaxNode, IEnumerable<Mutation>>[] All =
    [
        TransposeMutations.Create,
        SumMutations.Create,
        FactorMutations.Create,
        SignMutations.Create,
        TermMutations.Create,
        UpstreamMutations.Create,
        OperandMutations.Create,
        AxisMutations.Create,
        TensorMutations.Create,
        ResultMutations.Create,
        ActivationMutations.Create,
        ConditionMutations.Create,
        ConstantMutations.Create,
    ];

    /// <summary>The bugs that can be planted below a node, in the order of the text.</summary>
    public static IEnumerable<Mutation> In(SyntaxNode root) =>
        root.DescendantNodes()
            .Where(n => n is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax || !Code.IsOutsideOfCode(n))
            .SelectMany(n => All.SelectMany(of => of(n)));
}
