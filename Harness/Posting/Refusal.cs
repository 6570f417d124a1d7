using System.Globalization;
using System.Net;
using System.Runtime.Serialization;
using Octokit;

namespace GradCheck.Posting;

/// <summary>Why a request came to nothing, and when it is worth trying again.</summary>
/// <param name="Wait">How long to wait before the next try; null where none helps.</param>
internal sealed record Refusal(Obstacle Obstacle, string Sentence, TimeSpan? Wait)
{
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromSeconds(30);

    /// <summary>What an exception of a request means; null where it has nothing to do with the request.</summary>
    public static Refusal? Of(Exception exception, int attempt, DateTimeOffset now) =>
        exception switch
        {
            // It carries no answer where Octokit has put several pages together.
            NotFoundException => new Refusal(
                Obstacle.Mistaken,
                "GitHub knows no such repository or pull request, or the token may not see it.",
                null
            ),
            ApiException { HttpResponse: { } answer } e => OfAnswer(answer, Said(e), attempt, now),
            TimeoutException or TaskCanceledException => Unanswered("GitHub did not answer in time.", attempt),
            HttpRequestException or IOException => Unanswered($"GitHub cannot be reached: {exception.Message}", attempt),
            // A proxy's page of HTML with status 200, say.
            SerializationException or FormatException or InvalidCastException or NullReferenceException => Unanswered(
                "GitHub's answer is not what its API documents; is the address that of the API?",
                attempt
            ),
            _ => null,
        };

    private static Refusal OfAnswer(IResponse answer, string said, int attempt, DateTimeOffset now) =>
        RateLimit.Wait(answer, said, attempt, now) is { } wait
            ? new Refusal(Obstacle.Unanswered, $"GitHub takes no more requests for now: {said}", wait)
            : answer.StatusCode switch
            {
                HttpStatusCode.Unauthorized => new Refusal(
                    Obstacle.Mistaken,
                    $"GitHub does not accept the token in GITHUB_TOKEN: {said}",
                    null
                ),
                HttpStatusCode.Forbidden => new Refusal(
                    Obstacle.NotAllowed,
                    $"The token may not write a comment here: {said} In a pull request from a fork that is as it should be; elsewhere the job needs 'permissions: pull-requests: write'.",
                    null
                ),
                >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => Unanswered(
                    string.Create(CultureInfo.InvariantCulture, $"GitHub answered with status {(int)answer.StatusCode}: {said}"),
                    attempt
                ),
                _ => new Refusal(
                    Obstacle.Unanswered,
                    string.Create(CultureInfo.InvariantCulture, $"GitHub refused the comment with status {(int)answer.StatusCode}: {said}"),
                    null
                ),
            };

    private static Refusal Unanswered(string sentence, int attempt) => new(Obstacle.Unanswered, sentence, Backoff(attempt));

    private static TimeSpan Backoff(int attempt) =>
        TimeSpan.FromSeconds(Math.Min(LongestBackoff.TotalSeconds, 1 << Math.Min(attempt - 1, 10)));

    // The errors of a 422 say which field it is; a page of HTML says nothing.
    private static string Said(ApiException e)
    {
        string message = e.ApiError?.Message is { Length: > 0 } own ? own : e.Message;
        if (message.Length == 0 || message.StartsWith('<'))
            message = "nothing more was said";
        var details = (e.ApiError?.Errors ?? []).Select(x => x.Message ?? $"{x.Field} {x.Code}").Where(m => m.Trim().Length > 0);
        return string.Join("; ", details.Prepend(message)).TrimEnd('.') + ".";
    }
}
