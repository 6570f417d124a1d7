using System.Diagnostics;
using GradCheck.Cases;
using GradCheck.Isolation.Working;

namespace GradCheck.Testing;

/// <summary>Waits for student code as long as grading would; without an end while someone debugs it.</summary>
internal static class Deadline
{
    /// <summary>The answer, or that it took too long: what never ends cannot be stopped within a process, and its thread is left behind.</summary>
    public static Answer Ask(Func<Answer> ask)
    {
        var limit = WorkerLimits.Default.Call;
        Answer answer = new Answer.TimedOut(limit);
        var thread = new Thread(() => answer = ask()) { IsBackground = true };
        thread.Start();
        thread.Join(Debugger.IsAttached ? Timeout.InfiniteTimeSpan : limit);
        return answer;
    }
}
