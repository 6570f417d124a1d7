using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using GradCheck.Assignments;
using GradCheck.Diagnosis.Facts;
using GradCheck.Kits;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Kits;

/// <summary>A kit's repository is graded on GitHub by what lies in it.</summary>
public sealed class KitWorkflowTests
{
    private const string Action = ".github/gradcheck/";

    [Test]
    public void Uses_the_action_and_the_assignment_that_lie_beside_it()
    {
        string workflow = Made([])[".github/workflows/gradcheck.yml"];

        Assert.That(
            workflow,
            Does.Contain("uses: ./submission/gradients/.github/gradcheck")
                .And.Contain("path: submission/gradients\n")
                .And.Contain($"options: \"--assignment submission/gradients/{Action}assignment.json\"")
        );
    }

    [Test]
    public void Asks_for_its_exercises_and_tells_no_more_than_the_question()
    {
        var assignment = AssignmentReader.Read("assignment.json", Made([])[$"{Action}assignment.json"], Grade.Settings.Catalogue);

        Assert.That(assignment.Seed, Is.Null, "a student's repository is no place for it");
        Assert.That((assignment.Exercises.Select(e => e.Name), assignment.Hints), Is.EqualTo((new[] { "Softmax" }, HintLevel.Question)));
    }

    [Test]
    public void Is_the_action_of_this_repository_file_for_file()
    {
        var made = Made([]);
        string[] own =
        [
            "action.yml",
            "global.json",
            .. Directory.GetFiles(Repository.PathOf(".github", "action")).Select(f => $".github/action/{Path.GetFileName(f)}"),
        ];

        Assert.That(own, Has.Length.GreaterThan(5));
        foreach (string file in own)
            Assert.That(made[Action + file], Is.EqualTo(File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n")), file);
    }

    // MathNet.Numerics comes with the kit's package; TimeZoneConverter is pinned for Fluid.Core.
    [Test]
    public void Brings_every_package_that_the_program_is_built_with()
    {
        string[] projects = [Repository.PathOf("Harness", "Harness.csproj"), Repository.PathOf("Harness", "Checking", "Checking.csproj")];
        var built = projects.SelectMany(p => XDocument.Load(p).Descendants("PackageReference")).Select(p => p.Attribute("Include")!.Value);

        Assert.That(KitWorkflow.Dependencies.Append("MathNet.Numerics"), Is.EquivalentTo(built.Append("TimeZoneConverter")));
    }

    [Test]
    public void Names_an_instructors_exercise_where_it_lies_in_the_kit_and_without_a_space()
    {
        using var folder = new TemporaryFolder();

        var made = Made([folder.Write("Week 3: cubic.cs", OwnExercises.Cubic)]);

        Assert.That(
            made[".github/workflows/gradcheck.yml"],
            Does.Contain("assignment.json --fixtures submission/gradients/tests/Week_3__cubic.cs\"")
        );
        Assert.That(made, Contains.Key("tests/Week_3__cubic.cs"));
    }

    private static ImmutableDictionary<string, string> Made(string[] fixtures) =>
        Kit.Create([Grade.Exercise("Softmax")], fixtures)
            .ToImmutableDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.AsSpan()));
}
