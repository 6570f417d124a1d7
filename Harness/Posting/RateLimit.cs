using System.Globalization;
using System.Net;
using Octokit;

namespace GradCheck.Posting;

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
