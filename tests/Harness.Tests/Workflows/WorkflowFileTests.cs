using System.Text;
using GradCheck.Kits;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Workflows;

/// <summary>GitHub and GitLab would take the files that we tell people to copy, and the checkers would say if not.</summary>
public sealed class WorkflowFileTests
{
    private static readonly string[] Files =
    [
        "action.yml",
        ".github/workflows/ci.yml",
        "docs/workflows/class.yml",
        "docs/workflows/student.yml",
    ];

    private TemporaryFolder folder;

    [SetUp]
    public void SetUp()
    {
        NodePackages.Require();
        folder = new TemporaryFolder();
    }

    [TearDown]
    public void TearDown() => folder?.Dispose();

    [TestCaseSource(nameof(Files))]
    public void Is_right(string file)
    {
        var finished = NodePackages.Check(Repository.PathOf(file));

        Assert.That((finished.ExitCode, finished.Output, finished.Error), Is.EqualTo((0, "", "")));
    }

    [Test]
    public void Is_right_in_a_kit()
    {
        foreach (var file in Kit.Create([Grade.Exercise("TwoLayerNet")], []).Where(f => f.Path.EndsWith(".yml", StringComparison.Ordinal)))
        {
            var finished = NodePackages.Check(folder.Write(file.Path, Encoding.UTF8.GetString(file.Content.AsSpan())));

            Assert.That((finished.ExitCode, finished.Output, finished.Error), Is.EqualTo((0, "", "")));
        }
    }

    [Test]
    public void Knows_every_workflow() =>
        Assert.That(
            new[] { ".github/workflows", "docs/workflows" }
                .SelectMany(f => Directory.GetFiles(Repository.PathOf(f)))
                .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')),
            Is.EquivalentTo(Files.Append("docs/workflows/gitlab-ci.yml").Except(["action.yml"]))
        );

    [TestCase("docs/workflows/class.yml", "runs-on:", "runs_on:", "runs_on")]
    [TestCase("docs/workflows/class.yml", "github.ref", "github.reff", "property \"reff\" is not defined")]
    [TestCase("docs/workflows/student.yml", "pull-requests: write", "pull-requests: always", "pull-requests")]
    [TestCase("action.yml", "using: composite", "using: compost", "/runs")]
    [TestCase("action.yml", "      shell: bash\n      env:", "      env:", "/runs")]
    public void Says_what_is_wrong_with_a_planted_mistake(string file, string right, string wrong, string said)
    {
        string text = File.ReadAllText(Repository.PathOf(file));
        string path = folder.Write(Path.GetFileName(file), text.Replace(right, wrong, StringComparison.Ordinal));

        var finished = NodePackages.Check(path);

        Assert.That(text, Does.Contain(right));
        Assert.That(finished.ExitCode, Is.EqualTo(1));
        Assert.That(finished.Output, Does.Contain(said));
    }

    [Test]
    public void Is_right_for_GitLab()
    {
        var finished = NodePackages.CheckGitLab(folder, GitLab());

        Assert.That(finished.ExitCode, Is.EqualTo(0), finished.Error);
        Assert.That(finished.Output, Does.Contain("gradcheck ").And.Contains("on_success"));
    }

    [TestCase("exit_codes", "exit_codez")]
    [TestCase("  when: always", "  when: allways")]
    [TestCase("  script:", "  scripts:")]
    public void Says_what_GitLab_would_not_take(string right, string wrong)
    {
        var finished = NodePackages.CheckGitLab(folder, GitLab().Replace(right, wrong, StringComparison.Ordinal));

        Assert.That(GitLab(), Does.Contain(right));
        Assert.That(finished.ExitCode, Is.Not.Zero, finished.Output);
    }

    [Test]
    public void Gives_every_step_its_inputs()
    {
        string text = File.ReadAllText(Repository.PathOf("action.yml"));
        var declared = Lines(text, "inputs:", "outputs:").Where(l => l.StartsWith("  ", StringComparison.Ordinal) && l[2] != ' ');

        foreach (string input in declared.Select(l => l.Trim().TrimEnd(':')))
            Assert.That(text, Does.Contain($"inputs.{input}"), "An input that nothing reads does nothing.");
    }

    private static IEnumerable<string> Lines(string text, string from, string to) =>
        text.Split('\n').SkipWhile(l => l != from).Skip(1).TakeWhile(l => l != to).Where(l => l.Length > 2);

    private static string GitLab() => File.ReadAllText(Repository.PathOf("docs", "workflows", "gitlab-ci.yml"));
}
