using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GradCheck.Policy;

/// <summary>What code does without naming it: constructors of <c>new()</c>, conversions, operators, enumerators; and what it sets.</summary>
internal sealed class OperationWalk(SemanticModel model, SymbolPolicy uses)
{
    /// <summary>What is refused of it, each with its place.</summary>
    public IEnumerable<(SyntaxNode Place, Refusal Refusal, string What)> Find() =>
        from node in model.SyntaxTree.GetRoot().DescendantNodes()
        where MayHoldCode(node)
        let code = model.GetOperation(node)
        where code is { Parent: null }
        from operation in DescendantsAndSelf(code)
        from symbol in Uses(operation)
        let judgement = uses.Judge(symbol)
            ?? (IsSetBy(operation, symbol) ? (Refusals.SharedState, $"Setting {RuleBook.NameOf(symbol!)}") : null)
        where judgement is not null
        select (operation.Syntax, judgement.Value.Refusal, judgement.Value.What);

    // A type holds the arguments of its base, where it has a primary constructor.
    private static bool MayHoldCode(SyntaxNode node) =>
        node
            is BaseMethodDeclarationSyntax
                or AccessorDeclarationSyntax
                or ArrowExpressionClauseSyntax
                or EqualsValueClauseSyntax
                or TypeDeclarationSyntax;

    // Not by recursion: a sum of ten thousand terms is nested as deeply.
    private static IEnumerable<IOperation> DescendantsAndSelf(IOperation code)
    {
        var open = new Stack<IOperation>([code]);
        while (open.TryPop(out var operation))
        {
            yield return operation;
            if (operation is not INameOfOperation)
                foreach (var child in operation.ChildOperations)
                    open.Push(child);
        }
    }

    private IEnumerable<ISymbol?> Uses(IOperation operation) =>
        operation switch
        {
            IInvocationOperation invocation => [invocation.TargetMethod],
            IObjectCreationOperation creation => [creation.Constructor],
            IMemberReferenceOperation reference => [reference.Member],
            IConversionOperation conversion => [conversion.OperatorMethod, conversion.Type],
            IVariableDeclaratorOperation variable => [variable.Symbol.Type],
            IUsingOperation use => [use.Resources.Type],
            IUnaryOperation unary => [unary.OperatorMethod],
            IBinaryOperation binary => [binary.OperatorMethod],
            IIncrementOrDecrementOperation increment => [increment.OperatorMethod],
            ICompoundAssignmentOperation assignment =>
            [
                assignment.OperatorMethod,
                assignment.InConversion.MethodSymbol,
                assignment.OutConversion.MethodSymbol,
            ],
            ICollectionExpressionOperation collection => [collection.ConstructMethod, collection.Type],
            IForEachLoopOperation loop => Enumerator(model.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax)),
            _ => [],
        };

    private static ISymbol?[] Enumerator(ForEachStatementInfo info) => [info.GetEnumeratorMethod, info.CurrentProperty, info.DisposeMethod];

    private bool IsSetBy(IOperation operation, ISymbol? symbol) =>
        operation is IMemberReferenceOperation
        && symbol is { IsStatic: true }
        && IsTarget(operation)
        && !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, model.Compilation.Assembly)
        && !Rules.Settable.Contains(RuleBook.NameOf(symbol));

    private static bool IsTarget(IOperation target) =>
        target.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == target,
            IIncrementOrDecrementOperation => true,
            ITupleOperation tuple => IsTarget(tuple),
            _ => false,
        };
}
