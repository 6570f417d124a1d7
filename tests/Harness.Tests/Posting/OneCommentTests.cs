using GradCheck.Posting;
using NUnit.Framework;

namespace GradCheck.Tests.Posting;

/// <summary>One comment on a pull request, and never a second one.</summary>
public sealed class OneCommentTests
{
    private const string Marker = "<!-- gradcheck:results -->";

    private FakeGitHub gitHub;

    [SetUp]
    public void SetUp() => gitHub = new FakeGitHub();

    [TearDown]
    public void TearDown() => gitHub.Dispose();

    [Test]
    public async Task Creates_a_comment_where_there_is_none()
    {
        var posted = await PostAsync("right");

        Assert.Multiple(() =>
        {
            Assert.That(Written(), Is.EqualTo(new[] { $"{Marker}\nright\n" }));
            Assert.That((posted.IsNew, posted.Removed, posted.Author), Is.EqualTo((true, 0, FakeGitHub.Bot)));
            Assert.That(posted.Url, Does.StartWith("https://github.example/course/net-ada/pull/7#issuecomment-"));
        });
    }

    [Test]
    public async Task Updates_it_from_then_on()
    {
        await PostAsync("wrong");
        var posted = await PostAsync("right");

        Assert.That(Written(), Is.EqualTo(new[] { $"{Marker}\nright\n" }));
        Assert.That((posted.IsNew, posted.Removed), Is.EqualTo((false, 0)));
    }

    [Test]
    public async Task Keeps_comments_of_other_names_apart()
    {
        await PostAsync("week 1", name: "week1");
        await PostAsync("week 11", name: "week11");
        await PostAsync("week 1, again", name: "week1");

        Assert.That(Written(), Is.EqualTo(new[] { "<!-- gradcheck:week1 -->\nweek 1, again\n", "<!-- gradcheck:week11 -->\nweek 11\n" }));
    }

    [Test]
    public async Task Leaves_alone_what_others_wrote_even_with_the_marker()
    {
        gitHub.Add("mallory", $"{Marker}\nall right!");
        gitHub.Add(FakeGitHub.Bot, $"The student's text was: {Marker}");

        await PostAsync("wrong");
        await PostAsync("wrong again");

        Assert.That(
            Written(),
            Is.EqualTo(new[] { $"{Marker}\nall right!", $"The student's text was: {Marker}", $"{Marker}\nwrong again\n" })
        );
    }

    [TestCase(100)]
    [TestCase(30)]
    public async Task Finds_it_on_a_later_page(int pageLimit)
    {
        using var busy = new FakeGitHub { PageLimit = pageLimit };
        for (int i = 0; i < 250; i++)
            busy.Add("ada", $"comment {i}");
        busy.Add(FakeGitHub.Bot, $"{Marker}\nold");

        var posted = await PostAsync("new", at: busy);

        Assert.Multiple(() =>
        {
            Assert.That(posted.IsNew, Is.False);
            Assert.That(busy.Comments[^1].Body, Is.EqualTo($"{Marker}\nnew\n"));
            Assert.That(busy.Comments, Has.Count.EqualTo(251));
            Assert.That(
                busy.Requests.Count(r => r.StartsWith("GET", StringComparison.Ordinal)),
                Is.EqualTo((251 + pageLimit - 1) / pageLimit)
            );
        });
    }

    [Test]
    public async Task Does_not_repeat_a_comment_whose_creation_was_answered_by_an_error()
    {
        gitHub.Next(
            "POST",
            request =>
            {
                gitHub.Obey(request);
                return new FakeGitHub.Answer(502, "<html>Bad gateway</html>");
            }
        );

        await PostAsync("right");

        Assert.That(Written(), Is.EqualTo(new[] { $"{Marker}\nright\n" }));
    }

    [Test]
    public async Task Does_not_repeat_a_comment_whose_creation_took_too_long()
    {
        gitHub.Next("POST", request => gitHub.Obey(request) with { Delay = TimeSpan.FromSeconds(20) });

        await PostAsync("right", deadline: TimeSpan.FromMilliseconds(500));

        Assert.That(Written(), Is.EqualTo(new[] { $"{Marker}\nright\n" }));
    }

    [Test]
    public async Task Keeps_the_oldest_where_another_run_created_one_meanwhile()
    {
        gitHub.Next(
            "POST",
            _ =>
            {
                gitHub.Add(FakeGitHub.Bot, $"{Marker}\nby another run");
                return null;
            }
        );

        var posted = await PostAsync("by this run");

        Assert.That(Written(), Is.EqualTo(new[] { $"{Marker}\nby this run\n" }));
        Assert.That((posted.IsNew, posted.Removed), Is.EqualTo((false, 1)));
        Assert.That(gitHub.Comments[0].Id, Is.EqualTo(1_001));
    }

    [Test]
    public async Task Leaves_one_when_two_runs_post_at_the_same_time()
    {
        for (int round = 0; round < 10; round++)
        {
            using var busy = new FakeGitHub();

            await Task.WhenAll(Enumerable.Range(0, 4).Select(i => PostAsync($"run {i}", at: busy)));

            Assert.That(busy.Comments.Select(c => c.Body), Has.One.StartsWith(Marker));
            Assert.That(busy.Comments, Has.Count.EqualTo(1));
        }
    }

    [Test]
    public async Task Removes_copies_that_are_already_there()
    {
        gitHub.Add(FakeGitHub.Bot, $"{Marker}\nfirst");
        gitHub.Add("ada", "thanks");
        gitHub.Add(FakeGitHub.Bot, $"{Marker}\nsecond");

        var posted = await PostAsync("right");

        Assert.That(Written(), Is.EqualTo(new[] { $"{Marker}\nright\n", "thanks" }));
        Assert.That(posted.Removed, Is.EqualTo(1));
    }

    [Test]
    public async Task Creates_another_where_somebody_deletes_it_between_looking_and_writing()
    {
        long old = gitHub.Add(FakeGitHub.Bot, $"{Marker}\nold");
        gitHub.Next(
            "PATCH",
            _ =>
            {
                gitHub.Remove(old);
                return null;
            }
        );

        var posted = await PostAsync("right");

        Assert.That(Written(), Is.EqualTo(new[] { $"{Marker}\nright\n" }));
        Assert.That(posted.IsNew, Is.True);
    }

    [Test]
    public async Task Finds_out_who_it_is_where_the_token_writes_as_somebody_else()
    {
        gitHub.Writer = "course-robot";
        await PostAsync("wrong");
        var posted = await PostAsync("right");

        Assert.That(Written(), Is.EqualTo(new[] { $"{Marker}\nright\n" }));
        Assert.That((posted.Author, posted.Removed), Is.EqualTo(("course-robot", 1)));
    }

    private string[] Written() => [.. gitHub.Comments.Select(c => c.Body)];

    private Task<Posted> PostAsync(string report, string name = "results", FakeGitHub? at = null, TimeSpan? deadline = null) =>
        Poster.To(at ?? gitHub, report, name, deadline);
}
