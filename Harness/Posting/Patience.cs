using System.Globalization;

namespace GradCheck.Posting;

/// <summary>Tries again where that helps, as often and as long as is allowed, and says in one sentence why it does not.</summary>
/// <param name="longest">How long it may wait in all, not counting the requests themselves.</param>
/// <param name="wait">Waits; tests need not.</param>
internal sealed class Patience(TimeSpan longest, TimeProvider clock, Func<TimeSpan, CancellationToken, Task> wait)
{
    private const int Tries = 8;

    private TimeSpan waited;

    /// <exception cref="PostingException">It did not succeed.</exception>
    public async Task<T> TryAsync<T>(Func<Task<T>> action, CancellationToken stop)
    {
        for (int attempt = 1; ; attempt++)
        {
            FailedRequest refusal;
            try
            {
                return await action();
            }
            catch (Exception e) when (!stop.IsCancellationRequested && FailedRequest.Create(e, attempt, clock.GetUtcNow()) is not null)
            {
                refusal = FailedRequest.Create(e, attempt, clock.GetUtcNow())!;
            }
            await Pause(refusal, attempt, stop);
        }
    }

    private async Task Pause(FailedRequest refusal, int attempt, CancellationToken stop)
    {
        if (refusal.Wait is not { } pause)
            throw new PostingException(refusal.Obstacle, refusal.Sentence);
        if (attempt == Tries)
            throw new PostingException(refusal.Obstacle, $"{refusal.Sentence} {Tries} tries did not help.");
        if (waited + pause > longest)
            throw new PostingException(refusal.Obstacle, $"{refusal.Sentence} {TooLong(pause)}");
        waited += pause;
        await wait(pause, stop);
    }

    private string TooLong(TimeSpan pause) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The next try is due at {clock.GetUtcNow() + pause:HH:mm:ss} UTC, later than --patience allows ({longest.TotalSeconds:0} s in all, {waited.TotalSeconds:0} s of them gone)."
        );
}
