using Basic.Reference.Assemblies;
using GradCheck.Policy;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>The table means what it says: a rule with a misspelt name would allow or refuse nothing.</summary>
public sealed class RulesTests
{
    private static readonly Compilation Libraries = CSharpCompilation.Create(
        "libraries",
        references: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Matrix<double>).Assembly.Location)]
    );

    private static readonly List<INamedTypeSymbol> Types = [.. TypesIn(Libraries.GlobalNamespace)];

    [Test]
    public void Names_only_what_there_is()
    {
        var known = Types
            .SelectMany(t => t.GetMembers().Select(RuleBook.NameOf).Append(RuleBook.NameOf(t)).Append($"{RuleBook.NameOf(t)}.*"))
            .Concat(Types.SelectMany(t => Spaces(t.ContainingNamespace)))
            .ToHashSet();

        Assert.That(Rules.Book.Names.Concat(Rules.Settable).Where(n => !known.Contains(n)), Is.Empty);
    }

    [TestCase("System.IO", "StringReader StringWriter TextReader TextWriter")]
    [TestCase("System.Net", "")]
    [TestCase("System.Threading", "LazyThreadSafetyMode")]
    [TestCase("System.Threading.Tasks", "")]
    [TestCase("System.Reflection.Emit", "")]
    [TestCase("System.Runtime.InteropServices", "ComVisibleAttribute GuidAttribute")]
    [TestCase("System.Linq.Expressions", "")]
    [TestCase("System.Text.Json", "")]
    [TestCase("MathNet.Numerics.Providers.LinearAlgebra", "")]
    public void Opens_no_more_of_a_namespace_than_this(string space, string allowed)
    {
        var policy = new SymbolPolicy(Libraries.Assembly, []);
        var types = Types.Where(t => t.ContainingNamespace.ToDisplayString() == space && t.ContainingType is null).ToList();

        Assert.That(types, Is.Not.Empty);
        Assert.That(
            types
                .Where(t => policy.Judge(t) is null && !t.Name.EndsWith("Exception", StringComparison.Ordinal))
                .Select(t => t.Name)
                .Distinct()
                .Order(),
            Is.EqualTo(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        );
    }

    [Test]
    public void Hands_out_nothing_that_is_refused()
    {
        var policy = new SymbolPolicy(Libraries.Assembly, []);
        var leaks =
            from type in Types
            where policy.Judge(type) is null
            from member in type.GetMembers()
            where member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected && policy.Judge(member) is null
            let result = (member as IMethodSymbol)?.ReturnType ?? (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type
            where policy.Judge(result) is not null
            select RuleBook.NameOf(member);

        Assert.That(leaks, Is.Empty);
    }

    [Test]
    public void Gives_every_reason_an_id_of_its_own()
    {
        var ids = typeof(PolicyIds).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();
        var used = typeof(Refusals).GetFields().Select(f => ((Refusal)f.GetValue(null)!).Id);

        Assert.That(used, Is.EquivalentTo(ids));
        Assert.That(ids, Is.Unique.And.All.Match("^GC1[0-9]{2}$"));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol place) =>
        place
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .Where(m => m is INamespaceSymbol or { DeclaredAccessibility: Accessibility.Public })
            .SelectMany(m => m is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(m));

    private static IEnumerable<string> Spaces(INamespaceSymbol space)
    {
        for (var outer = space; outer is { IsGlobalNamespace: false }; outer = outer.ContainingNamespace)
            yield return outer.ToDisplayString();
    }
}
