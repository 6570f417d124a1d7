using Microsoft.CodeAnalysis;

namespace GradCheck.Policy;

/// <summary>The full name of a type.</summary>
internal static class MetadataName
{
    /// <summary>As reflection spells it, <c>Outer+Inner`1</c> in a namespace: metadata names, since source may write a keyword as <c>@class</c>.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        if (type.ContainingType is not null)
            return $"{Of(type.ContainingType)}+{type.MetadataName}";
        var names = new Stack<string>([type.MetadataName]);
        for (var space = type.ContainingNamespace; !space.IsGlobalNamespace; space = space.ContainingNamespace)
            names.Push(space.MetadataName);
        return string.Join('.', names);
    }
}
