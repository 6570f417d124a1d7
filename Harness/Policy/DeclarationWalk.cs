using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Policy;

/// <summary>What a submission declares: no namespace of the framework's, no type of the exercise's, no matrix of its own.</summary>
internal sealed class DeclarationWalk(SemanticModel model, ImmutableArray<IAssemblySymbol> contracts, Findings findings)
{
    private const string Matrices = "MathNet.Numerics.LinearAlgebra";
    private static readonly string[] TakenRoots = ["System", "Microsoft", "MathNet"];

    public void Walk()
    {
        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes())
            if (node is BaseNamespaceDeclarationSyntax { Parent: CompilationUnitSyntax } space)
                Judge(space);
            else if (node is BaseTypeDeclarationSyntax type)
                Judge(type);
            else if (node is BaseTypeSyntax parent && model.GetTypeInfo(parent.Type).Type is { TypeKind: TypeKind.Class } matrix)
                Judge(parent, matrix);
    }

    private void Judge(BaseNamespaceDeclarationSyntax space)
    {
        var root = space.Name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().First().Identifier.ValueText;
        if (TakenRoots.Contains(root))
            findings.Add(space.Name, Refusals.Shadow, $"A namespace {root}");
    }

    private void Judge(BaseTypeDeclarationSyntax declaration)
    {
        var type = model.GetDeclaredSymbol(declaration)!;
        var taken = contracts
            .Select(c => c.GetTypeByMetadataName(MetadataName.Of(type)))
            .FirstOrDefault(t => t?.DeclaredAccessibility == Accessibility.Public);
        // Where nobody uses namespaces, a class may have the name of the exercise that it solves.
        bool mayShare = type.ContainingNamespace.IsGlobalNamespace && type.TypeKind != TypeKind.Interface;
        if (taken is not null && !mayShare)
            findings.Add(declaration.Identifier, Refusals.Shadow, $"Another {taken.ToDisplayString()}");
    }

    private void Judge(BaseTypeSyntax place, ITypeSymbol parent)
    {
        if (parent.ContainingNamespace.ToDisplayString().StartsWith(Matrices, StringComparison.Ordinal))
            findings.Add(place, Refusals.OwnMatrix, $"A class of your own based on {parent.Name}");
    }
}
