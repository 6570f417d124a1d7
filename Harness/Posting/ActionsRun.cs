using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GradCheck.Posting;

/// <summary>What the environment of a GitHub Actions run says about itself; each is null where it does not.</summary>
/// <param name="Number">The pull request that the run is about.</param>
/// <param name="Commit">The commit that the pull request ends with; GITHUB_SHA is a merge that nobody has seen.</param>
internal sealed record ActionsRun(string? Api, string? Repository, int? Number, string? Commit, string? Page)
{
    public static ActionsRun Read(Func<string, string?> environment)
    {
        var payload = Event(environment("GITHUB_EVENT_PATH"));
        // A workflow that runs after another one names the pull requests of that one, and none that comes from a fork.
        var number =
            payload?.SelectToken("pull_request.number")
            ?? (payload?.SelectToken("issue.pull_request") is null ? null : payload.SelectToken("issue.number"))
            ?? payload?.SelectToken("workflow_run.pull_requests[0].number");
        var commit = payload?.SelectToken("pull_request.head.sha") ?? payload?.SelectToken("workflow_run.pull_requests[0].head.sha");
        return new ActionsRun(
            Said(environment("GITHUB_API_URL")),
            Said(environment("GITHUB_REPOSITORY")),
            number is { Type: JTokenType.Integer } ? (int)number : null,
            commit is { Type: JTokenType.String } ? (string?)commit : null,
            PageOf(environment)
        );
    }

    private static JObject? Event(string? path)
    {
        if (path is null || !File.Exists(path))
            return null;
        try
        {
            return JObject.Parse(File.ReadAllText(path));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? PageOf(Func<string, string?> environment) =>
        Said(environment("GITHUB_SERVER_URL")) is { } server
        && Said(environment("GITHUB_REPOSITORY")) is { } repository
        && long.TryParse(environment("GITHUB_RUN_ID"), NumberStyles.None, CultureInfo.InvariantCulture, out long id)
            ? string.Create(CultureInfo.InvariantCulture, $"{server}/{repository}/actions/runs/{id}")
            : null;

    private static string? Said(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}

/// <summary>Where a comment goes.</summary>
/// <param name="Api">The address of the API, with a slash at its end: relative addresses are resolved against it.</param>
/// <param name="Number">The pull request's number in its repository.</param>
internal sealed record PullRequest(Uri Api, string Owner, string Repository, int Number)
{
    public override string ToString() => $"{Owner}/{Repository}#{Number}";
}
