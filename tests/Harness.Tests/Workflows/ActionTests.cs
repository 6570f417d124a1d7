using System.Text.RegularExpressions;
using GradCheck.Tests.Posting;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Workflows;

/// <summary>The steps of action.yml, one after the other, on real submissions.</summary>
[Platform("Linux,MacOsX")]
public sealed class ActionTests
{
    private const string Right = "return 2 * x.PointwiseMultiply(yGrad);";

    private FakeGitHub gitHub;
    private TemporaryFolder workspace;
    private Dictionary<string, string> environment;
    private ActionStep action;

    [SetUp]
    public void SetUp()
    {
        gitHub = new FakeGitHub();
        workspace = new TemporaryFolder();
        environment = PostProcess.Run(gitHub, workspace);
        Set("RUNNER_OS", "Linux");
        Set("GRADCHECK_FOLDER", "submission");
        Set("GRADCHECK_CHECKOUT", "submission/net-ada");
        Set("GRADCHECK_RESULTS", "results");
        Set("GRADCHECK_OPTIONS", "--isolation process  --seed 7\n--jobs 1");
        Set("GRADCHECK_COMMENT", "submission");
        Set("GRADCHECK_COMMENT_NAME", "results");
        Set("GRADCHECK_HINT", "1");
        Set("GRADCHECK_SUBMISSION", "");
        Set("GRADCHECK_FAIL", "true");
        action = new ActionStep(workspace, environment);
    }

    [TearDown]
    public void TearDown()
    {
        gitHub.Dispose();
        workspace.Dispose();
    }

    [Test]
    public void Shows_a_student_what_is_wrong()
    {
        Submit("return x;");

        var grade = action.Run("grade.sh");
        var report = action.Run("report.sh");
        var post = action.Run("post.sh");

        Assert.Multiple(() =>
        {
            Assert.That(grade.ExitCode, Is.EqualTo(0), grade.Output);
            Assert.That(action.Output, Is.EqualTo("exit-code=1\n"));
            Assert.That(report.ExitCode, Is.EqualTo(0), report.Error);
            Assert.That(action.Summary, Does.Contain("XGrad"));
            Assert.That(report.Output, Does.Contain("::error file=Mine.cs,line=7,"));
            Assert.That(post.ExitCode, Is.EqualTo(0), post.Error);
            Assert.That(gitHub.Comments.Single().Body, Does.Contain("`XGrad`: wrong-value"));
        });
    }

    [Test]
    public void Says_that_all_is_right()
    {
        Submit(Right);

        action.Run("grade.sh");
        var report = action.Run("report.sh");
        var post = action.Run("post.sh");

        Assert.Multiple(() =>
        {
            Assert.That(action.Output, Is.EqualTo("exit-code=0\n"));
            Assert.That(report.Output, Does.Not.Contain("::error"));
            Assert.That((post.ExitCode, gitHub.Comments.Count), Is.EqualTo((0, 1)));
        });
    }

    [Test]
    public void Keeps_a_students_text_from_being_a_command()
    {
        Submit(Right);
        workspace.Write("submission/net-ada/##[error]hacked.cs", "class {");

        string log = action.Run("grade.sh").Output;

        var mute = Regex.Match(log, @"\A::stop-commands::(?<token>[0-9a-f]{32})\n", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.That(mute.Success, log);
        Assert.That(log, Does.Contain("[error]hacked").And.EndsWith($"\n::{mute.Groups["token"].Value}::\n"));
    }

    [Test]
    public void Fences_submissions_unless_somebody_says_otherwise()
    {
        Sandboxed.Require(GradCheck.Isolation.Sandbox.IsolationKind.Bubblewrap);
        Submit(Right);
        Set("GRADCHECK_OPTIONS", "");

        action.Run("grade.sh");

        Assert.That(File.ReadAllText(workspace.PathOf("results/results.json")), Does.Contain("\"isolation\": \"bubblewrap\""));
    }

    [Test]
    public void Takes_a_read_only_token_for_what_it_is()
    {
        Submit(Right);
        action.Run("grade.sh");
        gitHub.Next("POST", FakeGitHub.Error(403, "Resource not accessible by integration"));

        var post = action.Run("post.sh");

        Assert.That(post.ExitCode, Is.EqualTo(0), post.Error);
        Assert.That(post.Output, Does.StartWith("::notice title=GradCheck::There is no comment, because this run may not write one"));
    }

    [Test]
    public void Fails_for_a_mistake_in_the_workflow()
    {
        Submit(Right);
        action.Run("grade.sh");
        Set("GRADCHECK_SUBMISSION", "nobody");

        Assert.That(action.Run("post.sh").ExitCode, Is.EqualTo(2));

        Set("GRADCHECK_COMMENT", "all");

        Assert.That(action.Run("post.sh").Output, Does.StartWith("::error title=GradCheck::The input 'comment' is"));
    }

    [Test]
    public void Fails_where_nothing_could_be_graded()
    {
        var grade = action.Run("grade.sh");
        var report = action.Run("report.sh");
        var post = action.Run("post.sh");

        Assert.That((grade.ExitCode, report.ExitCode, post.ExitCode), Is.EqualTo((0, 0, 0)));
        Assert.That(grade.Output, Does.Contain("There is no folder or file submission."));
        Assert.That(action.Output, Is.EqualTo("exit-code=2\n"));
    }

    [TestCase("0", "true", 0)]
    [TestCase("1", "true", 1)]
    [TestCase("1", "false", 0)]
    [TestCase("2", "false", 2)]
    [TestCase("3", "false", 3)]
    public void Ends_as_the_grading_did(string exitCode, string fail, int expected)
    {
        Set("GRADCHECK_EXIT_CODE", exitCode);
        Set("GRADCHECK_FAIL", fail);

        Assert.That(action.Run("end.sh").ExitCode, Is.EqualTo(expected));
    }

    private void Set(string name, string value) => environment[name] = value;

    private void Submit(string body) => workspace.Write("submission/net-ada/Mine.cs", Solutions.Square(body));
}
