using System.Collections.Immutable;
using GradCheck.Fixtures;
using GradCheck.Policy;
using GradCheck.Students;
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
        return new StudentClass(MetadataName.Of(contract), MetadataName.Of(type), Locate(type), Obstacle(type), [.. methods]);
    }

    private static SourceLocation Locate(ISymbol symbol)
    {
        var span = symbol.Locations.First().GetLineSpan();
        return new SourceLocation(span.Path, span.StartLinePosition.Line + 1);
    }

    private static string? Obstacle(INamedTypeSymbol type) =>
        StudentClass.ObstacleOf(
            type.Name,
            type.ContainingType?.Name,
            type.IsAbstract,
            type.IsRefLikeType,
            type.IsGenericType,
            type.InstanceConstructors.Any(c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public)
        );
}
