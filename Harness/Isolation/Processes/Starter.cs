using System.Collections.Concurrent;
using GradCheck.Isolation.Sandbox;

namespace GradCheck.Isolation.Processes;

/// <summary>
/// Starts processes one after another, on a thread that lives as long as this program. One after another: handles are inherited by whatever starts
/// while they are open, so two starts at once would hand one child's pipes to the other. And on one thread: where Linux ends a child with its
/// parent, it means the thread that started it.
/// </summary>
internal sealed class Starter
{
    private static readonly Lock OneAtATime = new();
    private static readonly Starter Ordinary = new(prepare: () => { });
    private static readonly Lazy<Starter> Unprivileged = new(() => new Starter(Privileges.KeepFromChildren));

    private readonly BlockingCollection<Action> starts = [];

    /// <param name="prepare">What the thread does first.</param>
    private Starter(Action prepare) =>
        new Thread(() =>
        {
            prepare();
            StartAll();
        })
        {
            IsBackground = true,
            Name = "starter",
        }.Start();

    /// <summary>The one for children that are isolated in this way: without namespaces, a child must not get the privileges of its parent.</summary>
    public static Starter For(IsolationKind isolation) => isolation.Here() == IsolationKind.Process ? Unprivileged.Value : Ordinary;

    /// <summary>What <paramref name="start"/> returns or throws.</summary>
    public T Run<T>(Func<T> start)
    {
        var started = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        starts.Add(() =>
        {
            try
            {
                lock (OneAtATime)
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

    private void StartAll()
    {
        foreach (var start in starts.GetConsumingEnumerable())
            start();
    }
}
