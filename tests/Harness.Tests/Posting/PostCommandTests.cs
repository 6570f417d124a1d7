using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Posting;

/// <summary>The verb as a process, against a server on this machine; the results are those of a real run.</summary>
public sealed class PostCommandTests
{
    private const string Marker = "<!-- gradcheck:results -->\n";

    private static TemporaryFolder graded;

    private FakeGitHub gitHub;
    private TemporaryFolder folder;
    private Dictionary<string, string> environment;

    private static string One => graded.PathOf("one");

    private static string Class => graded.PathOf("class results");

    [OneTimeSetUp]
    public static void Grade()
    {
        graded = new TemporaryFolder();
        graded.Write("class/lovelace/Mine.cs", Solutions.Square("return x; // @everyone"));
        graded.Write("class/bob.cs", Solutions.RightSquare);
        Cli.Run("grade", graded.PathOf("class/lovelace/Mine.cs"), "--out", One);
        Cli.Run("grade", graded.PathOf("class"), "--out", Class);
    }

    [OneTimeTearDown]
    public static void Forget() => graded.Dispose();

    [SetUp]
    public void SetUp()
    {
        gitHub = new FakeGitHub();
        folder = new TemporaryFolder();
        environment = PostProcess.Run(gitHub, folder);
    }

    [TearDown]
    public void TearDown()
    {
        gitHub.Dispose();
        folder.Dispose();
    }

    [Test]
    public void Posts_the_only_submission_and_says_where()
    {
        var finished = Post(One);

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(0), finished.Error);
            Assert.That(finished.Output, Is.EqualTo("https://github.example/course/net-ada/pull/7#issuecomment-1001\n"));
            Assert.That(finished.Error, Is.EqualTo("The comment on course/net-ada#7 is new.\n"));
            string body = gitHub.Comments.Single().Body;
            Assert.That(body, Does.StartWith($"{Marker}### GradCheck: 0 of 1 gradients are right\n"));
            Assert.That(body, Does.Contain("| `XGrad` | **wrong-value** | `Mine.cs:7` |"));
            Assert.That(body, Does.Contain("\n#### `XGrad`: wrong-value\n\n```text\nMine.cs:7: XGrad at "));
            Assert.That(
                body,
                Does.EndWith(
                    "\n\n<sub>For 0123456789abcdef0123456789abcdef01234567. The whole report is an artifact of "
                        + "[this run](https://github.example/course/net-ada/actions/runs/1234).</sub>\n"
                )
            );
        });
    }

    [Test]
    public void Updates_the_comment_the_second_time()
    {
        Post(One);
        var finished = Post(Class, "--submission", "bob");

        Assert.Multiple(() =>
        {
            Assert.That((finished.ExitCode, finished.Error), Is.EqualTo((0, "The comment on course/net-ada#7 is updated.\n")));
            Assert.That(gitHub.Comments.Single().Body, Does.StartWith($"{Marker}### GradCheck: the gradient is right\n"));
        });
    }

    [Test]
    public void Posts_one_students_results_and_nobody_elses()
    {
        Post(Class, "--submission", "lovelace");

        Assert.That(gitHub.Comments.Single().Body, Does.Contain("wrong-value").And.Not.Contains("bob"));
    }

    [Test]
    public void Posts_a_class_as_numbers()
    {
        var finished = Post(Class, "--class");

        Assert.That(finished.ExitCode, Is.EqualTo(0), finished.Error);
        string body = gitHub.Comments.Single().Body;
        Assert.Multiple(() =>
        {
            Assert.That(body, Does.StartWith($"{Marker}### GradCheck: 2 submissions, 1 of them all right\n"));
            Assert.That(body, Does.Contain("| `Square.XGrad` | 1/2 | 1 wrong-value |"));
            Assert.That(body, Does.Not.Contain("lovelace").And.Not.Contains("bob").And.Not.Contains("Mine.cs"));
        });
    }

    [Test]
    public void Waits_where_it_is_asked_to()
    {
        gitHub.Next("GET", FakeGitHub.Error(429, "You have exceeded a secondary rate limit.", ("Retry-After", "1")));
        gitHub.Next("POST", new FakeGitHub.Answer(502, "<html>Unicorn!</html>"));

        var finished = Post(One);

        Assert.That(finished.ExitCode, Is.EqualTo(0), finished.Error);
        Assert.That(finished.Error, Does.StartWith("Trying again in 1 s.\nTrying again in 2 s.\nThe comment on"));
        Assert.That(gitHub.Comments, Has.Count.EqualTo(1));
    }

    [Test]
    public void Exits_with_3_where_GitHub_asks_for_more_patience_than_there_is()
    {
        gitHub.Next("GET", FakeGitHub.Error(403, "You have exceeded a secondary rate limit.", ("Retry-After", "60")));

        var finished = Post(One, "--patience", "59");

        Assert.That(finished.ExitCode, Is.EqualTo(3));
        Assert.That(
            finished.Error,
            Does.StartWith("Nothing is posted to course/net-ada#7. GitHub takes no more requests for now: You have")
        );
        Assert.That(finished.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
    }

    [Test]
    public void Exits_with_3_where_GitHub_does_not_answer_in_time()
    {
        gitHub.Next("GET", new FakeGitHub.Answer(200, "[]") { Delay = TimeSpan.FromSeconds(20) });

        var finished = Post(One, "--deadline", "1", "--patience", "0");

        Assert.That((finished.ExitCode, finished.Output), Is.EqualTo((3, "")));
        Assert.That(finished.Error, Does.StartWith("Nothing is posted to course/net-ada#7. GitHub did not answer in time."));
    }

    [Test]
    public void Exits_with_4_where_the_token_may_not_write_as_in_a_pull_request_from_a_fork()
    {
        gitHub.Next("POST", FakeGitHub.Error(403, "Resource not accessible by integration"));

        var finished = Post(One);

        Assert.Multiple(() =>
        {
            Assert.That((finished.ExitCode, finished.Output), Is.EqualTo((4, "")));
            Assert.That(
                finished.Error,
                Is.EqualTo(
                    "Nothing is posted to course/net-ada#7. The token may not write a comment here: Resource not accessible by integration. In a pull "
                        + "request from a fork that is as it should be; elsewhere the job needs 'permissions: pull-requests: write'.\n"
                )
            );
        });
    }

    [Test]
    public void Exits_with_2_for_a_token_that_is_not_valid_and_does_not_print_it()
    {
        environment["GITHUB_TOKEN"] = "ghs_revoked";

        var finished = Post(One);

        Assert.That(finished.ExitCode, Is.EqualTo(2));
        Assert.That(
            finished.Error,
            Does.Contain("GitHub does not accept the token in GITHUB_TOKEN: Bad credentials.").And.Not.Contains("ghs_")
        );
    }

    [Test]
    public void Exits_with_2_for_a_pull_request_that_is_not_there() =>
        AssertRefused("Nothing is posted to course/net-ada#8. GitHub knows no such repository or pull request", One, "--number", "8");

    [Test]
    public void Prefers_what_is_typed_to_the_run()
    {
        environment["GITHUB_API_URL"] = "https://127.0.0.1:1";
        environment["GITHUB_REPOSITORY"] = "course/other";

        var finished = Post(One, "--api-url", gitHub.Address, "--repository", FakeGitHub.Repository, "--number", "7");

        Assert.That(finished.ExitCode, Is.EqualTo(0), finished.Error);
    }

    [Test]
    public void Asks_whose_results_are_meant_and_names_nobody()
    {
        AssertRefused(
            "class results holds 2 submissions: say with --submission ID whose author reads this pull request, or --class to post numbers only.",
            Class
        );
    }

    [Test]
    public void Says_that_there_is_no_such_submission_and_names_nobody() =>
        AssertRefused("class results holds no submission carol.", Class, "--submission", "carol");

    [Test]
    public void Says_that_there_is_no_token()
    {
        environment.Remove("GITHUB_TOKEN");

        AssertRefused("There is no token: set the environment variable GITHUB_TOKEN, in a workflow to ${{ github.token }}.", One);
    }

    [Test]
    public void Says_that_a_push_is_not_about_a_pull_request()
    {
        folder.Write("event.json", """{ "ref": "refs/heads/main" }""");

        AssertRefused("This run is not about a pull request: run it on 'pull_request', or say --number N.", One);
    }

    [TestCase("""{ "issue": { "number": 7, "pull_request": {} } }""")]
    [TestCase("""{ "workflow_run": { "pull_requests": [{ "number": 7, "head": { "sha": "abc" } }] } }""")]
    public void Finds_the_pull_request_in_other_events(string payload)
    {
        folder.Write("event.json", payload);

        Assert.That(Post(One).ExitCode, Is.EqualTo(0));
    }

    [TestCase("'http://github.example' is not the address of an API: it begins with https://.", "--api-url", "http://github.example")]
    [TestCase("'nobody' is not a repository: it is written OWNER/NAME.", "--repository", "nobody")]
    [TestCase("--name takes letters, digits, dots, underscores and single hyphens within.", "--name", "-->")]
    [TestCase("--number takes the number of a pull request, from 1.", "--number", "0")]
    [TestCase("--hint takes a number from 0 (none) to 2.", "--hint", "3")]
    [TestCase("Say --submission or --class, not both.", "--class", "--submission", "Mine")]
    public void Says_what_is_wrong_with_the_command(string sentence, params string[] arguments) =>
        AssertRefused(sentence, [One, .. arguments]);

    [Test]
    public void Says_that_there_are_no_results() =>
        AssertRefused("name the folder that grade wrote, the one that results.json lies in.", folder.PathOf("none"));

    [Test]
    public void Posts_what_this_grader_did_not_write_only_where_that_is_wanted()
    {
        graded.CopyTo("one", folder.Root);
        string record = Directory.GetFiles(folder.PathOf("submissions")).Single();
        File.AppendAllText(record, "\n");

        AssertRefused("Nothing is posted: grade again where you post, or say --unsealed.", folder.Root);
        var finished = Post(folder.Root, "--unsealed");

        Assert.That((finished.ExitCode, gitHub.Comments.Count()), Is.EqualTo((0, 1)), finished.Error);
        Assert.That(finished.Error, Does.Contain($"1 of 2 records read from {folder.Root} are not sealed by this grader"));
    }

    [Test]
    public void Says_that_a_file_is_no_record()
    {
        folder.Write("results.json", "{}");

        AssertRefused("results.json is not the record of a class: it has no schemaVersion.", folder.Root);
    }

    [Test]
    public void Shows_an_example_in_its_help() =>
        Assert.That(Cli.Run("post", "github", "--help").Output, Does.Contain("Example: gradcheck post github results --submission s05"));

    private Cli.Finished Post(params string[] arguments) => PostProcess.Post(environment, arguments);

    private void AssertRefused(string sentence, params string[] arguments)
    {
        var finished = Post(arguments);

        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.Contain(sentence));
            Assert.That(finished.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That((finished.ExitCode, finished.Output), Is.EqualTo((2, "")));
            Assert.That(gitHub.Comments, Is.Empty);
        });
    }
}
