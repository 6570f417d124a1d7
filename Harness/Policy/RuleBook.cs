using Microsoft.CodeAnalysis;

namespace GradCheck.Policy;

/// <summary>
/// Rules by full name, without type parameters: of a member (<c>Type.Member</c>, or <c>Type.*</c> for all that have no rule of their own), a type,
/// or a namespace. The nearest rule counts. A namespace that is allowed does not open those below it, one that is refused closes them.
/// </summary>
internal sealed class RuleBook(Refusal whereThereIsNone)
{
    // A null allows.
    private readonly Dictionary<string, Refusal?> rules = [];

    public IEnumerable<string> Names => rules.Keys;

    /// <param name="place">A namespace or a type.</param>
    /// <param name="names">What is allowed in it, apart by white space; nothing stands for the place itself.</param>
    public RuleBook Allow(string place, string names = "") => Set(refusal: null, place, names);

    /// <inheritdoc cref="Allow"/>
    public RuleBook Refuse(Refusal refusal, string place, string names = "") => Set(refusal, place, names);

    /// <summary>Why a type or a member may not be used, and its name; null where it may.</summary>
    public (Refusal Refusal, string What)? Judge(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        string name = FullName(type);
        string member = NameOf(symbol);
        if (symbol is not INamedTypeSymbol && (rules.TryGetValue(member, out var rule) || rules.TryGetValue($"{name}.*", out rule)))
            return rule is null ? null : (rule, member);
        return OfType(type) is { } refusal ? (refusal, name) : null;
    }

    /// <summary>The name that rules call a type or a member by.</summary>
    public static string NameOf(ISymbol symbol) =>
        symbol is INamedTypeSymbol type ? FullName(type) : $"{FullName(symbol.ContainingType)}.{symbol.Name}";

    private RuleBook Set(Refusal? refusal, string place, string names)
    {
        foreach (string name in names.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty(""))
            rules.Add(name.Length == 0 ? place : $"{place}.{name}", refusal);
        return this;
    }

    private Refusal? OfType(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
            if (rules.TryGetValue(FullName(outer), out var rule))
                return rule;
        return IsException(type) ? null : OfNamespace(type.ContainingNamespace);
    }

    // An exception carries a message, wherever it is declared.
    private static bool IsException(INamedTypeSymbol type)
    {
        var root = type;
        while (root.BaseType is { SpecialType: not SpecialType.System_Object } parent)
            root = parent;
        return FullName(root) == typeof(Exception).FullName;
    }

    private Refusal? OfNamespace(INamespaceSymbol space)
    {
        if (rules.TryGetValue(space.ToDisplayString(), out var rule))
            return rule;
        for (var outer = space.ContainingNamespace; outer is { IsGlobalNamespace: false }; outer = outer.ContainingNamespace)
            if (rules.GetValueOrDefault(outer.ToDisplayString()) is { } refusal)
                return refusal;
        return whereThereIsNone;
    }

    // Not as C# displays it: a tuple or a nint would be called by its keyword or its form.
    private static string FullName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{FullName(outer)}.{type.Name}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.Name}"
        : type.Name;
}
