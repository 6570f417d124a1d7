using System.CommandLine;
using System.Text.RegularExpressions;
using GradCheck.Posting;

namespace GradCheck.Commands.Options;

/// <summary>Which pull request is meant: what the options say, and otherwise what the GitHub Actions run says about itself.</summary>
internal sealed partial class PostingPlace
{
    private const string PublicApi = "https://api.github.com";

    private readonly Option<string?> repository = new("--repository")
    {
        Description = "The repository; GITHUB_REPOSITORY unless it is named.",
        HelpName = "OWNER/NAME",
    };

    private readonly Option<int?> number = new("--number")
    {
        Description = "The pull request; that of the run's event (GITHUB_EVENT_PATH) unless it is named.",
        HelpName = "N",
    };

    private readonly Option<string?> api = new("--api-url")
    {
        Description = "The address of the API; GITHUB_API_URL unless it is named.",
        HelpName = "URL",
    };

    public void AddTo(Command command)
    {
        command.Add(repository);
        command.Add(number);
        command.Add(api);
    }

    public PullRequest Read(ParseResult parsed, ActionsRun run)
    {
        string named =
            parsed.GetValue(repository)
            ?? run.Repository
            ?? throw new UsageException("Which repository? Say --repository OWNER/NAME, or run this in GitHub Actions.");
        var parts = Repositories().Match(named);
        if (!parts.Success)
            throw new UsageException($"'{named}' is not a repository: it is written OWNER/NAME.");
        int request =
            parsed.GetValue(number)
            ?? run.Number
            ?? throw new UsageException("This run is not about a pull request: run it on 'pull_request', or say --number N.");
        if (request < 1)
            throw new UsageException("--number takes the number of a pull request, from 1.");
        return new PullRequest(
            Address(parsed.GetValue(api) ?? run.Api ?? PublicApi),
            parts.Groups["owner"].Value,
            parts.Groups["name"].Value,
            request
        );
    }

    // A token goes there: never in the clear, except to this machine.
    private static Uri Address(string url) =>
        Uri.TryCreate(url.TrimEnd('/') + "/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
            : throw new UsageException($"'{url}' is not the address of an API: it begins with https://.");

    [GeneratedRegex(@"^(?<owner>[A-Za-z0-9-]+)/(?<name>[A-Za-z0-9._-]+)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Repositories();
}
