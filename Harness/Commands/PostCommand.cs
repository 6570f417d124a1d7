using System.CommandLine;
using GradCheck.Commands.Options;
using GradCheck.Posting;
using GradCheck.Wording;

namespace GradCheck.Commands;

/// <summary><c>post github RESULTS</c>: keeps one comment with the results on a pull request.</summary>
internal static class PostCommand
{
    /// <summary>Who writes with the token of a GitHub Actions run.</summary>
    private const string Bot = "github-actions[bot]";

    private static readonly PostedResults Results = new();
    private static readonly PostingPlace Place = new();

    private static readonly Option<string> Name = new("--name")
    {
        Description = "Tells comments of several assignments on one pull request apart.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "results",
    };

    private static readonly Option<string> Author = new("--author")
    {
        Description = "Who the token writes as; only this author's comments are updated.",
        HelpName = "LOGIN",
        DefaultValueFactory = _ => Bot,
    };

    private static readonly Option<int> Patience = new("--patience")
    {
        Description = "How many seconds may be waited in all where GitHub asks to wait or does not answer.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 300,
    };

    private static readonly Option<int> Deadline = new("--deadline")
    {
        Description = "How many seconds GitHub has for one answer.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 30,
    };

    public static Command Create()
    {
        var github = new Command(
            "github",
            "Writes the results into one comment on a pull request, and updates it from then on. The token comes from GITHUB_TOKEN, the pull request "
                + "from the GitHub Actions run. Example: gradcheck post github results --submission s05"
        )
        {
            Name,
            Author,
            Patience,
            Deadline,
        };
        Results.AddTo(github);
        Place.AddTo(github);
        github.SetAction(PostAsync);
        return new Command("post", "Posts results where people look at them. Example: gradcheck post github results") { github };
    }

    private static async Task<int> PostAsync(ParseResult parsed, CancellationToken stop)
    {
        var name =
            CommentName.Read(parsed.GetValue(Name)!)
            ?? throw new UsageException("--name takes letters, digits, dots, underscores and single hyphens within.");
        if (parsed.GetValue(Patience) is < 0 or > 86_400)
            throw new UsageException("--patience takes a number of seconds from 0 to 86400.");
        if (parsed.GetValue(Deadline) is < 1 or > 3600)
            throw new UsageException("--deadline takes a number of seconds from 1 to 3600.");
        string report = Results.Read(parsed);
        var run = ActionsRun.Read(Environment.GetEnvironmentVariable);
        var place = Place.Read(parsed, run);
        string body = CommentBody.Render(name, report, CommentFooter.Render(run));

        using var api = new CommentsApi(place, Token(), TimeSpan.FromSeconds(parsed.GetValue(Deadline)));
        var patience = new Patience(TimeSpan.FromSeconds(parsed.GetValue(Patience)), TimeProvider.System, Wait);
        string author = parsed.GetValue(Author)!;
        try
        {
            Say(await new OneComment(api, name, author, patience).PostAsync(body, stop), place, author);
            return ExitCode.Passed;
        }
        catch (PostingException e)
        {
            Console.Error.WriteLine($"Nothing is posted to {place}. {PlainText.Line(e.Message, 1_000)}");
            return e.Obstacle switch
            {
                Obstacle.Mistaken => ExitCode.Usage,
                Obstacle.NotAllowed => ExitCode.NotAllowed,
                _ => ExitCode.NotGraded,
            };
        }
    }

    private static void Say(Posted posted, PullRequest place, string author)
    {
        string copies = posted.Removed > 0 ? $" {posted.Removed} that another run had made meanwhile is removed." : "";
        Console.Error.WriteLine($"The comment on {place} is {(posted.IsNew ? "new" : "updated")}.{copies}");
        if (!posted.Author.Equals(author, StringComparison.OrdinalIgnoreCase))
            Console.Error.WriteLine(
                $"The token writes as {PlainText.Line(posted.Author, 60)}: say --author {PlainText.Line(posted.Author, 60)}, so that the comment is found at once."
            );
        Console.Out.WriteLine(PlainText.Line(posted.Url, 1_000));
    }

    private static Task Wait(TimeSpan pause, CancellationToken stop)
    {
        Console.Error.WriteLine(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Trying again in {pause.TotalSeconds:0} s.")
        );
        return Task.Delay(pause, stop);
    }

    private static string Token()
    {
        string token = Environment.GetEnvironmentVariable("GITHUB_TOKEN")?.Trim() ?? "";
        if (token.Length == 0)
            throw new UsageException("There is no token: set the environment variable GITHUB_TOKEN, in a workflow to ${{ github.token }}.");
        return token.All(c => c is > ' ' and < '\u007f') ? token : throw new UsageException("What is in GITHUB_TOKEN is not a token.");
    }
}
