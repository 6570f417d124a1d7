using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using GradCheck.Fixtures;
using GradCheck.Isolation.Wire;
using GradCheck.Policy;
using GradCheck.Submissions;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace GradCheck.Isolation.Compiling;

/// <summary>Compiles a submission with Roslyn, as a student's own project does; an instructor's exercises, too.</summary>
internal static class StudentCompilation
{
    private const int MostErrors = 50;

    // The usings that a new console or test project has without saying so.
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: false,
        nullableContextOptions: NullableContextOptions.Enable,
        deterministic: true,
        concurrentBuild: false
    );

    private static readonly ImmutableArray<MetadataReference> Libraries =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Matrix<double>).Assembly.Location),
    ];

    private static readonly MetadataReference BuiltIn = MetadataReference.CreateFromFile(typeof(ExerciseAttribute).Assembly.Location);

    /// <param name="mostErrors">How many errors are worth reading.</param>
    public static CompileReply Compile(CompileRequest request, int mostErrors = MostErrors)
    {
        var trees = request.Files.Select(f => Parse(f.Path, f.Text)).Prepend(Parse("", ImplicitUsings));
        MetadataReference[] contracts = [BuiltIn, .. request.Contracts.Select(image => MetadataReference.CreateFromImage(image))];
        Compilation compilation = CSharpCompilation.Create(request.Name, trees, [.. Libraries, .. contracts], Options);
        if (request.Name == CompileRequest.Submission)
            compilation = ContractCopies.Without(compilation, contracts);
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(
            image,
            symbols,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)
        );
        var classes = StudentClasses.Find(compilation, contracts);
        var findings = request.IsPoliced ? ApiPolicy.Findings(compilation, contracts) : [];
        return emitted.Success && findings.IsEmpty
            ? new CompileReply([], image.ToArray(), symbols.ToArray(), classes)
            : new CompileReply(Errors(emitted.Diagnostics, findings, mostErrors), [], [], classes);
    }

    private static SyntaxTree Parse(string path, string text) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Parsing, path);

    private static ImmutableArray<SourceError> Errors(
        ImmutableArray<Diagnostic> diagnostics,
        ImmutableArray<SourceError> findings,
        int most
    ) =>
        [
            .. diagnostics
                .Where(d => d.Severity == DiagnosticSeverity.Error && !ApiPolicy.Explains(d, findings))
                .Select(Error)
                .Concat(findings)
                .OrderBy(e => e.File, StringComparer.Ordinal)
                .ThenBy(e => e.Line)
                .ThenBy(e => e.Column)
                .Take(most),
        ];

    private static SourceError Error(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan();
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return diagnostic.Location.IsInSource
            ? new SourceError(start.Path, start.StartLinePosition.Line + 1, start.StartLinePosition.Character + 1, diagnostic.Id, message)
            : new SourceError("", 0, 0, diagnostic.Id, message);
    }
}

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
                && types.TrueForAll(t => assemblies.Exists(a => a.GetTypeByMetadataName(MetadataName.Of(t)) is not null));
        }
    }
}
