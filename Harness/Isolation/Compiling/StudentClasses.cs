using System.Collections.Immutable;
using GradCheck.Fixtures;
using GradCheck.Isolation.Wire;
using GradCheck.Submissions;
using Microsoft.CodeAnalysis;

namespace GradCheck.Isolation.Compiling;

/// <summary>Finds the classes of a submission that implement an exercise's interface; also in source that does not compile, as far as it goes.</summary>
internal static class StudentClasses
{
    public static ImmutableArray<StudentClass> Find(Compilation compilation, IEnumerable<MetadataReference> contracts)
    {
        var assemblies = contracts.Select(compilation.GetAssemblyOrModuleSymbol).ToHashSet(SymbolEqualityComparer.Default);
        return
        [
            .. from type in TypesOf(compilation.Assembly.GlobalNamespace)
            where type.TypeKind is TypeKind.Class or TypeKind.Struct
            from contract in type.AllInterfaces
            where assemblies.Contains(contract.ContainingAssembly) && contract.GetAttributes().Any(IsBackwardOf)
            select Describe(type, contract),
        ];
    }

    /// <summary>As reflection spells it, <c>Outer+Inner`1</c> in a namespace: metadata names, since source may write a keyword as <c>@class</c>.</summary>
    public static string FullName(INamedTypeSymbol type)
    {
        if (type.ContainingType is not null)
            return $"{FullName(type.ContainingType)}+{type.MetadataName}";
        var names = new Stack<string>([type.MetadataName]);
        for (var space = type.ContainingNamespace; !space.IsGlobalNamespace; space = space.ContainingNamespace)
            names.Push(space.MetadataName);
        return string.Join('.', names);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(m => m is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(m));

    private static bool IsBackwardOf(AttributeData attribute) => attribute.AttributeClass?.Name == nameof(BackwardOfAttribute);

    private static StudentClass Describe(INamedTypeSymbol type, INamedTypeSymbol contract)
    {
        var methods =
            from member in contract.GetMembers().OfType<IMethodSymbol>()
            let implementation = type.FindImplementationForInterfaceMember(member)
            where implementation?.Locations.FirstOrDefault()?.IsInSource == true
            select new StudentMethod(member.Name, Locate(implementation));
        return new StudentClass(FullName(contract), FullName(type), Locate(type), Obstacle(type), [.. methods]);
    }

    private static SourceLocation Locate(ISymbol symbol)
    {
        var span = symbol.Locations.First().GetLineSpan();
        return new SourceLocation(span.Path, span.StartLinePosition.Line + 1);
    }

    private static string? Obstacle(INamedTypeSymbol type)
    {
        if (type.ContainingType is not null)
            return $"{type.Name} is nested in {type.ContainingType.Name}: move it out, to the top level of the file.";
        if (type.IsAbstract)
            return $"{type.Name} is abstract: remove 'abstract', so that it can be constructed.";
        if (type.IsRefLikeType)
            return $"{type.Name} is a ref struct: make it a class, so that it can be constructed.";
        if (type.IsGenericType)
            return $"{type.Name} has type parameters: remove them, so that it can be constructed.";
        bool constructible = type.InstanceConstructors.Any(c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public);
        return constructible
            ? null
            : $"{type.Name} has no public constructor without parameters: add one, or remove the constructors that it has.";
    }
}
