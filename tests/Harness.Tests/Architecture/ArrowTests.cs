using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GradCheck.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;

namespace GradCheck.Tests.Architecture;

/// <summary>
/// Arrows between the rooms of the house point down only. Read by binding: whichever type a name means, however it is spelt. The order of the rooms
/// stands once, in the table of <c>Harness/README.md</c>.
/// </summary>
public sealed partial class ArrowTests
{
    private static readonly Lazy<ImmutableArray<(string From, string To, string Type)>> Arrows = new(Read);

    private static readonly ImmutableArray<string> Rooms =
    [
        .. Row().Matches(File.ReadAllText(Repository.PathOf("Harness", "README.md"))).Select(m => m.Groups["room"].Value),
    ];

    [TestCaseSource(nameof(Rooms))]
    public void Uses_only_rooms_that_stand_below(string room)
    {
        int floor = Rooms.IndexOf(room);
        var upward = Arrows.Value.Where(a => a.From == room && Rooms.IndexOf(a.To) < floor).Select(a => $"{a.To}: {a.Type}").Distinct();

        Assert.That(upward, Is.Empty);
    }

    [Test]
    public void Binds_every_name_of_the_house() =>
        Assert.That(Arrows.Value.Select(a => a.From).Distinct().Count(), Is.GreaterThan(30), "rooms that use another one");

    [Test]
    public void Lists_every_folder_that_holds_source() =>
        Assert.That(Sources().Select(f => RoomOf(f.Path)).Distinct(), Is.EquivalentTo(Rooms));

    [Test]
    public void Gives_every_file_the_namespace_of_its_folder()
    {
        var strays = Sources().Where(f => !f.Text.Contains($"namespace {NamespaceOf(f.Path)};", StringComparison.Ordinal));

        Assert.That(strays.Select(f => f.Path), Is.Empty);
    }

    // Checking is an assembly of its own, and its folder the root of it.
    private static string NamespaceOf(string file)
    {
        string folder = Path.GetDirectoryName(Path.GetRelativePath(Repository.PathOf("Harness"), file))!;
        return string.Join('.', folder.Split(Path.DirectorySeparatorChar).Where(f => f is not ("" or "Checking")).Prepend("GradCheck"));
    }

    private static string RoomOf(string file)
    {
        string folder = Path.GetRelativePath(Repository.PathOf("Harness"), Path.GetDirectoryName(file)!)
            .Replace(Path.DirectorySeparatorChar, '/');
        return folder == "." ? "Program.cs" : folder;
    }

    private static IEnumerable<(string Path, string Text)> Sources() =>
        Directory
            .GetFiles(Repository.PathOf("Harness"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Built().IsMatch(f))
            .Select(f => (f, File.ReadAllText(f)));

    private static ImmutableArray<(string From, string To, string Type)> Read()
    {
        var trees = Sources().Select(f => CSharpSyntaxTree.ParseText(f.Text, path: f.Path)).ToList();
        string[] own = ["gradcheck", "GradCheck.Checking", "Harness.Tests"];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => !own.Contains(Path.GetFileNameWithoutExtension(p)))
            .Select(p => MetadataReference.CreateFromFile(p));
        var house = CSharpCompilation.Create("house", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [.. trees.AsParallel().SelectMany(t => From(t, house.GetSemanticModel(t))).Distinct()];
    }

    private static IEnumerable<(string From, string To, string Type)> From(SyntaxTree tree, SemanticModel model) =>
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        let symbol = model.GetSymbolInfo(name).Symbol
        let type = symbol as INamedTypeSymbol ?? symbol?.ContainingType
        from declaration in type?.OriginalDefinition.DeclaringSyntaxReferences.Take(1) ?? []
        let arrow = (From: RoomOf(tree.FilePath), To: RoomOf(declaration.SyntaxTree.FilePath), Type: type.Name)
        where arrow.From != arrow.To
        select arrow;

    [GeneratedRegex(
        @"^\| `(?<room>[\w/.]+)` \|",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Built();
}
