using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;
using GradCheck.Isolation.Compiling;
using GradCheck.Judging;
using GradCheck.Kits;
using GradCheck.Loading;
using GradCheck.Submissions;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Kits;

public sealed class KitTests
{
    private static IEnumerable<string> Exercises => Corpus.Of(Grade.Settings.Catalogue.Select(e => e.Name), nth: 6);

    [Category(Corpus.Category)]
    [TestCaseSource(nameof(Exercises))]
    public void Makes_a_file_that_compiles_and_that_grading_finds_unsolved(string exercise)
    {
        var made = Grade.Exercise(exercise);

        var result = Grade.Source(EditableFile.Render(made));

        Assert.Multiple(() =>
        {
            Assert.That(result.Diagnostics, Is.Empty);
            Assert.That(result.Gradients.Select(g => g.Name), Is.EqualTo(made.Gradients.Select(g => g.Name)));
            Assert.That(result.Gradients.Select(g => g.Outcome.Code()), Is.All.EqualTo("not-implemented"));
        });
    }

    [TestCase("TwoLayerNet.cs")]
    [TestCase("tests/GradientTests.cs")]
    public void Makes_the_starter_that_lies_among_the_submissions(string path)
    {
        string made = Text(Made("TwoLayerNet").Single(f => f.Path == path));

        Assert.That(made, Is.EqualTo(File.ReadAllText(Repository.PathOf("Submissions", "starter", path)).ReplaceLineEndings("\n")));
    }

    [Test]
    public void Says_each_gradients_shape_and_what_is_given_but_no_formula()
    {
        string file = EditableFile.Render(Grade.Exercise("TwoLayerNet"));

        Assert.Multiple(() =>
        {
            Assert.That(
                file,
                Does.Contain(
                    "/// <summary>dLoss/dW1, D x H.</summary>\n    /// <param name=\"a1Grad\">dLoss/dA1, N x H.</param>\n    /// <param name=\"x\">X, N x D.</param>"
                )
            );
            Assert.That(file, Does.Contain("A2 (N x 1) is made from O1 (N x H), W2 (H x 1), B2 (1 x 1)."));
            Assert.That(file, Does.Not.Contain("sigmoid").IgnoreCase.And.Not.Contain("log("));
        });
    }

    [Test]
    public void Holds_the_whole_project_and_nothing_of_this_machine()
    {
        var made = Made("TwoLayerNet", "Softmax");

        Assert.Multiple(() =>
        {
            Assert.That(
                made.Select(f => f.Path),
                Is.SupersetOf(
                    new[]
                    {
                        "TwoLayerNet.cs",
                        "Softmax.cs",
                        "tests/GradientTests.cs",
                        "README.md",
                        "Gradients.csproj",
                        "Gradients.slnx",
                        "nuget.config",
                        ".gitignore",
                        ".vscode/extensions.json",
                        ".github/workflows/gradcheck.yml",
                    }
                )
            );
            foreach (var file in made.Where(f => !f.Path.EndsWith(".nupkg", StringComparison.Ordinal)))
                Assert.That(Text(file), Does.Not.Match(@"(?<!\$)\{\{").And.Not.Contain(Repository.Root), file.Path);
        });
    }

    [Test]
    public void Packs_the_program_alone_for_every_kind_of_machine()
    {
        using var zip = new ZipArchive(new MemoryStream([.. KitPackage.Pack().File.Content]));
        using var program = new MemoryStream();
        zip.GetEntry("lib/net10.0/gradcheck.dll")!.Open().CopyTo(program);
        using var headers = new PEReader(new MemoryStream(program.ToArray()));

        Assert.Multiple(() =>
        {
            Assert.That(
                zip.Entries.Select(e => e.FullName).Where(n => n.EndsWith(".dll", StringComparison.Ordinal)),
                Is.EqualTo(
                    new[] { "lib/net10.0/gradcheck.dll", "lib/net10.0/GradCheck.Checking.dll", "lib/net10.0/GradCheck.Fixtures.dll" }
                )
            );
            Assert.That(headers.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size, Is.EqualTo(0));
        });
    }

    [Test]
    public void Is_the_same_to_the_byte_when_it_is_made_again()
    {
        var (one, other) = (Made("Softmax"), Made("Softmax"));

        Assert.That(one.Select(f => (f.Path, Hash(f))), Is.EqualTo(other.Select(f => (f.Path, Hash(f)))));
    }

    [Test]
    public void Takes_an_instructors_source_along_and_names_its_namespace()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("Cubic.cs", OwnExercises.Cubic);
        var library = OwnExercises.Library(path);

        var made = Kit.Create([library.Exercises.Single(e => e.Name == "Cubic")], [path]);
        string editable = Text(made.Single(f => f.Path == "Cubic.cs"));
        using var compiler = new Compiler(CompilerLimits.Default, CancellationToken.None);
        var reply = compiler.Compile([new SourceFile("Cubic.cs", editable), new SourceFile("tests/Cubic.cs", OwnExercises.Cubic)]);

        Assert.Multiple(() =>
        {
            Assert.That(Text(made.Single(f => f.Path == "tests/Cubic.cs")), Is.EqualTo(OwnExercises.Cubic));
            Assert.That(Text(made.Single(f => f.Path == "tests/GradientTests.cs")), Does.Contain("using MyCourse.Week3;"));
            Assert.That(reply.Errors, Is.Empty);
        });
    }

    [Test]
    public void Takes_an_instructors_assembly_along_and_refers_to_it()
    {
        using var folder = new TemporaryFolder();
        string path = OwnExercises.WriteDll(folder, "Week3", OwnExercises.Cubic);
        var library = OwnExercises.Library(path);

        var made = Kit.Create([library.Exercises.Single(e => e.Name == "Cubic")], [path]);

        Assert.Multiple(() =>
        {
            Assert.That(made.Single(f => f.Path == "lib/Week3.dll").Content, Is.EqualTo(File.ReadAllBytes(path)));
            Assert.That(Text(made.Single(f => f.Path == "Gradients.csproj")), Does.Contain("<Reference Include=\"lib/*.dll\" />"));
        });
    }

    [Test]
    public void Refuses_a_source_that_is_named_like_the_tests()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("GradientTests.cs", OwnExercises.Cubic);

        Assert.That(
            () => OwnFixtures.Create([path]),
            Throws.TypeOf<FixturesException>().With.Message.Contains("GradientTests.cs would be in the kit twice")
        );
    }

    private static IReadOnlyList<KitFile> Made(params string[] exercises) => Kit.Create([.. exercises.Select(Grade.Exercise)], []);

    private static string Text(KitFile file) => Encoding.UTF8.GetString(file.Content.AsSpan());

    private static string Hash(KitFile file) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Content.AsSpan()));
}
