using System.Globalization;
using System.Net;
using System.Runtime.Serialization;
using Octokit;

namespace GradCheck.Posting;

/// <summary>Why a request came to nothing, and when it is worth trying again.</summary>
/// <param name="Wait">How long to wait before the next try; null where none helps.</param>
internal sealed record FailedRequest(Obstacle Obstacle, string Sentence, TimeSpan? Wait)
{
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromSeconds(30);

    /// <summary>What an exception of a request means; null where it has nothing to do with the request.</summary>
    public static FailedRequest? Create(Exception exception, int attempt, DateTimeOffset now) =>
        exception switch
        {
            // It carries no answer where Octokit has put several pages together.
            NotFoundException => new FailedRequest(
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

    private static FailedRequest OfAnswer(IResponse answer, string said, int attempt, DateTimeOffset now) =>
        RateLimit.Wait(answer, said, attempt, now) is { } wait
            ? new FailedRequest(Obstacle.Unanswered, $"GitHub takes no more requests for now: {said}", wait)
            : answer.StatusCode switch
            {
                HttpStatusCode.Unauthorized => new FailedRequest(
                    Obstacle.Mistaken,
                    $"GitHub does not accept the token in GITHUB_TOKEN: {said}",
                    null
                ),
                HttpStatusCode.Forbidden => new FailedRequest(
                    Obstacle.NotAllowed,
                    $"The token may not write a comment here: {said} In a pull request from a fork that is as it should be; elsewhere the job needs 'permissions: pull-requests: write'.",
                    null
                ),
                >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => Unanswered(
                    string.Create(CultureInfo.InvariantCulture, $"GitHub answered with status {(int)answer.StatusCode}: {said}"),
                    attempt
                ),
                _ => new FailedRequest(
                    Obstacle.Unanswered,
                    string.Create(CultureInfo.InvariantCulture, $"GitHub refused the comment with status {(int)answer.StatusCode}: {said}"),
                    null
                ),
            };

    private static FailedRequest Unanswered(string sentence, int attempt) => new(Obstacle.Unanswered, sentence, Backoff(attempt));

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

/// <summary>How long GitHub asks to wait, read from the headers that it documents for its primary and secondary rate limits.</summary>
internal static class RateLimit
{
    // What the documentation asks for where no header says more.
    private static readonly TimeSpan Unsaid = TimeSpan.FromMinutes(1);

    /// <summary>Null where the answer is not about a rate limit.</summary>
    public static TimeSpan? Wait(IResponse answer, string said, int attempt, DateTimeOffset now)
    {
        if (answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
            return null;
        if (RetryAfter(Header(answer, "Retry-After"), now) is { } asked)
            return Least(asked);
        if (Header(answer, "X-RateLimit-Remaining") == "0" && Number(Header(answer, "X-RateLimit-Reset")) is { } reset)
            return Least(DateTimeOffset.FromUnixTimeSeconds(reset) - now);
        bool isLimit =
            answer.StatusCode == HttpStatusCode.TooManyRequests
            || said.Contains("rate limit", StringComparison.OrdinalIgnoreCase)
            || said.Contains("abuse", StringComparison.OrdinalIgnoreCase);
        return isLimit ? Unsaid * (1 << Math.Min(attempt - 1, 10)) : null;
    }

    private static TimeSpan? RetryAfter(string? value, DateTimeOffset now) =>
        Number(value) is { } seconds ? TimeSpan.FromSeconds(seconds)
        : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at - now
        : null;

    // Its clock and ours differ, and it counts whole seconds.
    private static TimeSpan Least(TimeSpan asked) => asked < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : asked;

    // A day is more than anyone waits, and a number too large for a date is nonsense.
    private static long? Number(string? value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number < 100_000_000_000 ? number : null;

    private static string? Header(IResponse answer, string name) =>
        answer.Headers.FirstOrDefault(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}

/// <summary>Whose turn it is when a comment cannot be posted.</summary>
internal enum Obstacle
{
    /// <summary>The token is not valid, or what is named is not there: whoever wrote the command.</summary>
    Mistaken,

    /// <summary>The token may not write here, as in a pull request from a fork: nobody, this is as it should be.</summary>
    NotAllowed,

    /// <summary>GitHub did not answer, or not as it documents: run it again.</summary>
    Unanswered,
}

/// <summary>Why there is no comment, in a sentence.</summary>
internal sealed class PostingException(Obstacle obstacle, string message) : Exception(message)
{
    public Obstacle Obstacle { get; } = obstacle;
}
