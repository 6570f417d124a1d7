using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GradCheck.Policy;

/// <summary>Whether a symbol may be used: the submission's own, the exercise's, and what the rules allow, down to every type argument.</summary>
internal sealed class SymbolPolicy(IAssemblySymbol submission, ImmutableArray<IAssemblySymbol> contracts)
{
    private readonly Dictionary<ISymbol, (Refusal, string)?> judged = new(SymbolEqualityComparer.Default);

    /// <summary>The reason why not, and the name of what may not be used.</summary>
    public (Refusal Refusal, string What)? Judge(ISymbol? symbol) =>
        symbol switch
        {
            IAliasSymbol alias => Judge(alias.Target),
            IDynamicTypeSymbol => (Refusals.Dynamic, "dynamic"),
            IPointerTypeSymbol => (Refusals.UnsafeMemory, "A pointer"),
            IFunctionPointerTypeSymbol => (Refusals.UnsafeMemory, "A function pointer"),
            IArrayTypeSymbol array => Judge(array.ElementType),
            INamedTypeSymbol type => JudgeDefinition(type) ?? JudgeAll(type.TypeArguments),
            IMethodSymbol { MethodKind: MethodKind.BuiltinOperator or MethodKind.DelegateInvoke or MethodKind.LocalFunction } => null,
            IMethodSymbol method => JudgeDefinition(method.ReducedFrom ?? method) ?? JudgeAll(method.TypeArguments),
            IPropertySymbol or IFieldSymbol or IEventSymbol => JudgeDefinition(symbol),
            _ => null,
        };

    private (Refusal, string)? JudgeAll(ImmutableArray<ITypeSymbol> types) => types.Select(Judge).FirstOrDefault(j => j is not null);

    private (Refusal, string)? JudgeDefinition(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        if (IsOwn(definition.ContainingAssembly))
            return null;
        if (!judged.TryGetValue(definition, out var judgement))
            judged[definition] = judgement = Rules.Book.Judge(definition) ?? JudgeResult(definition);
        return judgement;
    }

    // A member that hands out what may not be used: a task, a stream, a MethodInfo.
    private (Refusal, string)? JudgeResult(ISymbol member)
    {
        var result = member switch
        {
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        return Judge(result) is var (refusal, _) ? (refusal, RuleBook.NameOf(member)) : null;
    }

    // Anonymous types, and what an array or a tuple has by itself, belong to no assembly that one could name.
    private bool IsOwn(IAssemblySymbol? assembly) =>
        assembly is null
        || SymbolEqualityComparer.Default.Equals(assembly, submission)
        || contracts.Contains(assembly, SymbolEqualityComparer.Default);
}
