using GradCheck.Tests.Support;
using GradCheck.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;

namespace GradCheck.Tests.Verification;

/// <summary>Every exercise of the catalogue catches every bug that is planted in its reference solution, unless it changes no number.</summary>
[Category(Corpus.Category)]
public sealed class CatalogueVerificationTests
{
    private static IEnumerable<string> Names => Corpus.Of(Grade.Settings.Catalogue.Select(e => e.Name), nth: 20);

    [TestCaseSource(nameof(Names))]
    public void Catches_every_bug_in_the_matrix_form(string name)
    {
        using var folder = new TemporaryFolder();

        AssertClean(name, folder.Write($"{name}.cs", FirstForm(File.ReadAllText(Reference(name)))));
    }

    [Explicit("All forms of a solution take minutes.")]
    [TestCaseSource(nameof(Names))]
    public void Catches_every_bug_in_all_forms(string name) => AssertClean(name, Reference(name));

    private static void AssertClean(string name, string solution)
    {
        var result = ExerciseVerification.Run(Grade.Exercise(name), solution, new VerificationSettings(), CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(result.Problems, Is.Empty);
            Assert.That(
                result.Those<Fate.SlippedThrough>().Select(s => $"{s.Mutant.Line}: {s.Mutant.Before} -> {s.Mutant.After}"),
                Is.Empty
            );
            Assert.That(result.Those<Fate.Caught>().Count(), Is.GreaterThan(10).And.GreaterThan(result.Those<Fate>().Count() / 2));
        });
    }

    private static string Reference(string name) => Repository.PathOf("tests", "Harness.Tests", "References", $"{name}.cs");

    private static string FirstForm(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var others = root.DescendantNodes()
            .OfType<ClassDeclarationSyntax>()
            .Where(c => c.BaseList is not null)
            .Skip(1)
            .Where(c => c.Parent is not ClassDeclarationSyntax);
        return root.RemoveNodes(others, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
    }
}
