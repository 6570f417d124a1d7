using System.Collections.Concurrent;

namespace GradCheck.Isolation.Processes;

/// <summary>
/// Starts processes one after another, on a thread that lives as long as this program. One after another: handles are inherited by whatever starts
/// while they are open, so two starts at once would hand one child's pipes to the other. And on one thread: where Linux ends a child with its
/// parent, it means the thread that started it.
/// </summary>
internal static class Starter
{
    private static readonly BlockingCollection<Action> Starts = [];

    static Starter() => new Thread(StartAll) { IsBackground = true, Name = "starter" }.Start();

    /// <summary>What <paramref name="start"/> returns or throws.</summary>
    public static T Run<T>(Func<T> start)
    {
        var started = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Starts.Add(() =>
        {
            try
            {
                started.SetResult(start());
            }
            // Whatever it is, it is the caller's.
            catch (Exception e)
            {
                started.SetException(e);
            }
        });
        return started.Task.GetAwaiter().GetResult();
    }

    private static void StartAll()
    {
        foreach (var start in Starts.GetConsumingEnumerable())
            start();
    }
}
