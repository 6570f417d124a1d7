using System.Globalization;
using GradCheck.Posting;
using NUnit.Framework;
using static GradCheck.Tests.Posting.FakeGitHub;

namespace GradCheck.Tests.Posting;

/// <summary>What is done when GitHub says no, or nothing.</summary>
public sealed class RefusalTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    private FakeGitHub gitHub;
    private List<TimeSpan> waits;

    [SetUp]
    public void SetUp()
    {
        gitHub = new FakeGitHub();
        waits = [];
    }

    [TearDown]
    public void TearDown() => gitHub.Dispose();

    [Test]
    public async Task Waits_as_long_as_a_secondary_limit_asks()
    {
        gitHub.Next("GET", Error(429, "You have exceeded a secondary rate limit.", ("Retry-After", "17")));

        await PostAsync();

        Assert.That(Seconds(), Is.EqualTo(new[] { 17 }));
        Assert.That(gitHub.Comments, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Waits_as_long_as_a_secondary_limit_with_status_403_asks()
    {
        gitHub.Next("POST", Error(403, "You have exceeded a secondary rate limit. Please wait a few minutes.", ("Retry-After", "60")));

        await PostAsync();

        Assert.That(Seconds(), Is.EqualTo(new[] { 60 }));
        Assert.That(gitHub.Comments, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Waits_until_the_date_that_a_proxy_names()
    {
        gitHub.Next("GET", Error(503, "Busy", ("Retry-After", Now.AddSeconds(40).ToString("R", CultureInfo.InvariantCulture))));

        await PostAsync();

        Assert.That(Seconds(), Is.EqualTo(new[] { 40 }));
    }

    [Test]
    public async Task Waits_a_minute_and_then_two_where_a_secondary_limit_says_no_time()
    {
        gitHub.Next("GET", Error(403, "You have exceeded a secondary rate limit."));
        gitHub.Next("GET", Error(429, "Too many requests"));

        await PostAsync();

        Assert.That(Seconds(), Is.EqualTo(new[] { 60, 120 }));
    }

    [TestCase(403)]
    [TestCase(429)]
    public async Task Waits_until_the_primary_limit_is_reset(int status)
    {
        gitHub.Next("GET", Spent(status, Now.AddSeconds(90)));

        await PostAsync();

        Assert.That(Seconds(), Is.EqualTo(new[] { 90 }));
    }

    [Test]
    public async Task Waits_a_second_where_the_limit_is_reset_already()
    {
        gitHub.Next("GET", Spent(403, Now.AddSeconds(-5)));

        await PostAsync();

        Assert.That(Seconds(), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public async Task Says_when_the_limit_is_reset_where_that_is_too_late()
    {
        gitHub.Next("GET", Spent(403, Now.AddMinutes(50)));

        var refused = (await Assert.ThrowsAsync<PostingException>(() => PostAsync()))!;

        Assert.Multiple(() =>
        {
            Assert.That(refused.Obstacle, Is.EqualTo(Obstacle.Unanswered));
            Assert.That(refused.Message, Does.StartWith("GitHub takes no more requests for now: API rate limit exceeded"));
            Assert.That(
                refused.Message,
                Does.Contain("due at 08:50:00 UTC, later than --patience allows (300 s in all, 0 s of them gone)")
            );
            Assert.That(waits, Is.Empty);
        });
    }

    [Test]
    public async Task Waits_longer_each_time_that_GitHub_fails()
    {
        foreach (int status in new[] { 502, 500, 503, 504 })
            gitHub.Next("GET", new Answer(status, "<html>Unicorn!</html>"));

        await PostAsync();

        Assert.That(Seconds(), Is.EqualTo(new[] { 1, 2, 4, 8 }));
        Assert.That(gitHub.Comments, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Gives_up_after_eight_tries()
    {
        for (int i = 0; i < 9; i++)
            gitHub.Next("GET", new Answer(502, "<html>Unicorn!</html>"));

        var refused = (await Assert.ThrowsAsync<PostingException>(() => PostAsync()))!;

        Assert.That(refused.Message, Is.EqualTo("GitHub answered with status 502: nothing more was said. 8 tries did not help."));
        Assert.That(gitHub.Requests, Has.Count.EqualTo(8));
    }

    [Test]
    public async Task Gives_up_where_its_patience_is_used_up()
    {
        for (int i = 0; i < 9; i++)
            gitHub.Next("GET", new Answer(502, ""));

        await Assert.ThrowsAsync<PostingException>(() => PostAsync(patience: TimeSpan.FromSeconds(6)));

        Assert.That(Seconds(), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public async Task Asks_again_where_the_answer_is_slow()
    {
        gitHub.Next("GET", new Answer(200, "[]") { Delay = TimeSpan.FromSeconds(20) });

        await PostAsync(deadline: TimeSpan.FromMilliseconds(500));

        Assert.That(Seconds(), Is.EqualTo(new[] { 1 }));
        Assert.That(gitHub.Comments, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Asks_again_where_an_answer_begins_and_does_not_end()
    {
        gitHub.Next("GET", new Answer(200, "[]") { Delay = TimeSpan.FromSeconds(20), HasHead = true });

        await PostAsync(deadline: TimeSpan.FromMilliseconds(500));

        Assert.That(Seconds(), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public async Task Says_that_there_is_no_answer()
    {
        using var gone = new FakeGitHub();
        gone.Dispose();

        var refused = (await Assert.ThrowsAsync<PostingException>(() => Poster.To(gone, patience: TimeSpan.Zero)))!;

        Assert.That(refused.Obstacle, Is.EqualTo(Obstacle.Unanswered));
        Assert.That(refused.Message, Does.StartWith("GitHub cannot be reached: "));
    }

    [TestCase("[{\"id\": \"x\"}]")]
    [TestCase("42")]
    [TestCase("[null]")]
    [TestCase("not json")]
    public async Task Says_that_the_answer_is_none_of_the_API(string answer)
    {
        gitHub.Next("GET", new Answer(200, answer));

        var refused = (await Assert.ThrowsAsync<PostingException>(() => PostAsync(patience: TimeSpan.Zero)))!;

        Assert.That(refused.Message, Does.StartWith("GitHub's answer is not what its API documents; is the address that of the API?"));
    }

    [Test]
    public async Task Says_that_a_token_from_a_fork_may_not_write()
    {
        gitHub.Next("POST", Error(403, "Resource not accessible by integration"));

        var refused = (await Assert.ThrowsAsync<PostingException>(() => PostAsync()))!;

        Assert.Multiple(() =>
        {
            Assert.That(refused.Obstacle, Is.EqualTo(Obstacle.NotAllowed));
            Assert.That(
                refused.Message,
                Is.EqualTo(
                    "The token may not write a comment here: Resource not accessible by integration. In a pull request from a fork that is as it should be; "
                        + "elsewhere the job needs 'permissions: pull-requests: write'."
                )
            );
            Assert.That(gitHub.Requests, Is.EqualTo(new[] { "GET issues/7/comments", "POST issues/7/comments" }));
        });
    }

    [TestCase(401, "Bad credentials", Obstacle.Mistaken, "GitHub does not accept the token in GITHUB_TOKEN: Bad credentials.")]
    [TestCase(404, "Not Found", Obstacle.Mistaken, "GitHub knows no such repository or pull request, or the token may not see it.")]
    [TestCase(410, "Issues are disabled", Obstacle.Unanswered, "GitHub refused the comment with status 410: Issues are disabled.")]
    [TestCase(451, "Blocked", Obstacle.Unanswered, "GitHub refused the comment with status 451: Blocked.")]
    public async Task Does_not_try_again_where_that_cannot_help(int status, string message, object obstacle, string sentence)
    {
        gitHub.Next("GET", Error(status, message));

        var refused = (await Assert.ThrowsAsync<PostingException>(() => PostAsync()))!;

        Assert.That((refused.Message, refused.Obstacle), Is.EqualTo((sentence, (Obstacle)obstacle)));
        Assert.That(gitHub.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Says_which_field_is_refused()
    {
        const string body =
            """{"message":"Validation Failed","errors":[{"resource":"IssueComment","code":"unprocessable","field":"data","message":"Body is too long (maximum is 65536 characters)"}]}""";
        gitHub.Next("POST", new Answer(422, body));

        var refused = (await Assert.ThrowsAsync<PostingException>(() => PostAsync()))!;

        Assert.That(
            (refused.Message, refused.Obstacle),
            Is.EqualTo(
                (
                    "GitHub refused the comment with status 422: Validation Failed; Body is too long (maximum is 65536 characters).",
                    Obstacle.Unanswered
                )
            )
        );
    }

    [Test]
    public async Task Ends_at_once_when_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        gitHub.Next(
            "GET",
            _ =>
            {
                stop.Cancel();
                return new Answer(200, "[]") { Delay = TimeSpan.FromSeconds(20) };
            }
        );

        await Assert.ThrowsAsync<TaskCanceledException>(() => Poster.To(gitHub, waits: waits, stop: stop.Token));

        Assert.That((waits.Count, gitHub.Requests.Count), Is.EqualTo((0, 1)));
    }

    private static Answer Spent(int status, DateTimeOffset reset) =>
        Error(
            status,
            "API rate limit exceeded for installation.",
            ("X-RateLimit-Limit", "1000"),
            ("X-RateLimit-Remaining", "0"),
            ("X-RateLimit-Reset", reset.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))
        );

    private IEnumerable<int> Seconds() => waits.Select(w => (int)w.TotalSeconds);

    private Task<Posted> PostAsync(TimeSpan? deadline = null, TimeSpan? patience = null) =>
        Poster.To(gitHub, deadline: deadline, patience: patience, waits: waits, clock: new StoppedClock(Now));

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
