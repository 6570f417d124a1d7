using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradCheck.Isolation.Compiling;

/// <summary>
/// A student works with a copy of the instructor's file, and may hand it in with the rest. It would declare the exercise's interface once more,
/// and the class would implement that one: so it is left out, whatever became of it.
/// </summary>
internal static class ContractCopies
{
    /// <summary>The compilation without the files that declare an interface, and nothing but what <paramref name="contracts"/> declare, too.</summary>
    public static Compilation Without(Compilation compilation, IEnumerable<MetadataReference> contracts)
    {
        var assemblies = contracts.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().ToList();
        return compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(IsCopy));

        bool IsCopy(SyntaxTree tree)
        {
            var model = compilation.GetSemanticModel(tree);
            var types = tree.GetRoot()
                .DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .OfType<BaseTypeDeclarationSyntax>()
                .Select(t => model.GetDeclaredSymbol(t)!)
                .ToList();
            return types.Exists(t => t.TypeKind == TypeKind.Interface)
                && types.TrueForAll(t => assemblies.Exists(a => a.GetTypeByMetadataName(StudentClasses.FullName(t)) is not null));
        }
    }
}
