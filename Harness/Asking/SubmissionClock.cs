using System.Diagnostics;

namespace GradCheck.Asking;

/// <summary>A submission's time. It runs while anything is done for this submission alone, and stands while the class's reference is computed.</summary>
/// <param name="limit">Wall-clock time for all of it.</param>
internal sealed class SubmissionClock(TimeSpan limit)
{
    // A wait ends a moment early or late; what is left then is no time for a call.
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(20);

    private readonly Stopwatch watch = new();
    private TimeSpan before;

    public TimeSpan Left => limit - before - watch.Elapsed is var left && left > LeastTime ? left : TimeSpan.Zero;

    public bool IsUp => Left == TimeSpan.Zero;

    /// <summary>Whether more than half of it is left.</summary>
    public bool HasTimeToSpare => Left > limit / 2;

    /// <summary>Counts what was done before.</summary>
    public void Add(TimeSpan spent) => before += spent;

    /// <summary>Does something, which may itself do parts of it by this clock.</summary>
    public T Run<T>(Func<T> work)
    {
        bool isOutermost = !watch.IsRunning;
        watch.Start();
        try
        {
            return work();
        }
        finally
        {
            if (isOutermost)
                watch.Stop();
        }
    }
}
