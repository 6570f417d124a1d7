using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GradCheck.Students;
using GradCheck.Submissions;
using GradCheck.Verification.Mutations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GradCheck.Verification;

/// <summary>Makes mutants of a reference solution. The source is the instructor's own: it is read here, and only its mutants run elsewhere.</summary>
internal sealed partial class MutantFactory
{
    private readonly SourceFile file;
    private readonly SourceText text;
    private readonly CompilationUnitSyntax root;
    private readonly ImmutableArray<StudentClass> solutions;
    private readonly bool areApart;

    /// <param name="solutions">The classes of the file that solve the exercise.</param>
    public MutantFactory(SourceFile file, ImmutableArray<StudentClass> solutions)
    {
        this.file = file;
        this.solutions = solutions;
        text = SourceText.From(file.Text);
        root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text).GetRoot();
        var names = solutions.Select(SimpleName).ToHashSet();
        areApart = !root.DescendantNodes().OfType<IdentifierNameSyntax>().Any(i => names.Contains(i.Identifier.Text));
    }

    /// <summary>The reference itself in a namespace of its own: what mutants are compared with.</summary>
    public SourceFile Original() => InNamespace("Unmutated", only: null, []);

    /// <summary>A mutant for each bug that can be planted, without those that read the same.</summary>
    public ImmutableArray<Mutant> All() =>
        [
            .. AllMutations
                .In(root)
                .DistinctBy(m => text.WithChanges(m.Changes).ToString())
                .Where(m => m.After != m.Site.ToString())
                .Select((mutation, index) => Plant(mutation, string.Create(CultureInfo.InvariantCulture, $"Mutant{index}"))),
        ];

    private Mutant Plant(Mutation mutation, string name)
    {
        var (solution, method) = Coverage(mutation.Site);
        return new Mutant(
            mutation.Label,
            text.Lines.GetLineFromPosition(mutation.Site.SpanStart).LineNumber + 1,
            OnOneLine(mutation.Site.ToString()),
            OnOneLine(mutation.After),
            solution,
            method,
            InNamespace(name, solution, mutation.Changes)
        );
    }

    // What a node may reach: the method of the interface that it is in, or all that a helper may serve.
    private (string? Class, string? Method) Coverage(SyntaxNode site)
    {
        var type = site.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault();
        var solution = solutions.FirstOrDefault(s => SimpleName(s) == type?.Identifier.Text);
        if (solution is null)
            return (null, null);
        var method = site.AncestorsAndSelf().OfType<MethodDeclarationSyntax>().FirstOrDefault(m => m.Parent == type);
        bool isAsked = method is not null && solution.Methods.Any(m => m.Name == method.Identifier.Text);
        return (SimpleName(solution), isAsked ? method!.Identifier.Text : null);
    }

    // Within the namespace that the file has, where every name still means what it meant.
    private SourceFile InNamespace(string name, string? only, IEnumerable<TextChange> changes)
    {
        var all = changes.ToList();
        if (only is not null && areApart)
            all.AddRange(Others(only).Select(other => new TextChange(other.Span, "")));
        foreach (var space in root.Members.OfType<BaseNamespaceDeclarationSyntax>())
            all.Add(new TextChange(new TextSpan(space.Name.Span.End, 0), $".{name}"));
        var bare = root.Members.Where(m => m is not BaseNamespaceDeclarationSyntax).ToList();
        if (bare.Count > 0)
        {
            all.Add(new TextChange(new TextSpan(bare[0].SpanStart, 0), $"namespace {name} {{ "));
            all.Add(new TextChange(new TextSpan(bare[^1].Span.End, 0), " }"));
        }
        // What holds for a whole assembly may be said once, and every mutant would say it.
        all.AddRange(root.AttributeLists.Select(a => new TextChange(a.Span, "")));
        all.AddRange(root.Usings.Where(u => u.GlobalKeyword.Span.Length > 0).Select(u => new TextChange(u.GlobalKeyword.Span, "")));
        return new SourceFile($"{name}/{file.Path}", text.WithChanges(all.OrderBy(c => c.Span)).ToString());
    }

    // The other forms of the solution, which would be compiled again with every mutant of this one.
    private IEnumerable<TypeDeclarationSyntax> Others(string only) =>
        root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>()
            .Where(t => t.Identifier.Text != only && solutions.Any(s => SimpleName(s) == t.Identifier.Text));

    private static string SimpleName(StudentClass solution) => solution.Name[(solution.Name.LastIndexOf('.') + 1)..];

    private static string OnOneLine(string code) => Spaces().Replace(code, " ");

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}

/// <summary>The reference solution with one bug planted.</summary>
/// <param name="Label">What the bug is: <c>drops a transpose</c>.</param>
/// <param name="Line">Where it is in the reference's file, from 1.</param>
/// <param name="Before">What stood there, on one line.</param>
/// <param name="After">What stands there now.</param>
/// <param name="Class">The class that it is in, where that is one that solves the exercise; null where the bug may reach all of them.</param>
/// <param name="Method">The method of the interface that it is in; null where it may reach all of them.</param>
/// <param name="Source">The whole file, in a namespace of its own.</param>
internal sealed record Mutant(string Label, int Line, string Before, string After, string? Class, string? Method, SourceFile Source);
