using System.Collections.Immutable;
using System.Diagnostics;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Wire;

namespace GradCheck.Isolation.Working;

/// <summary>
/// The parent's side of the worker of one submission. A process that hangs or dies is replaced at the next request, and the request that was
/// under way takes the blame. Not safe for use by two threads.
/// </summary>
internal sealed class Worker(CompileReply submission, ImmutableArray<byte[]> contracts, WorkerLimits limits, CancellationToken stop)
    : IDisposable
{
    // All gradients of one call, each as large as a matrix may be, and no more.
    private const int MostReplyBytes = 16 << 20;

    // A wait ends a moment early or late; what is left then is no time for a call.
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(20);

    private readonly List<string> outputs = [];
    private readonly Stopwatch clock = new();
    private ChildProcess? process;
    private string? constructed;

    /// <summary>What the student's code printed, in the order of its processes.</summary>
    /// <remarks>Complete only once the worker is disposed of.</remarks>
    public string Output => string.Concat(outputs);

    /// <summary>What is left of the submission's time.</summary>
    public TimeSpan TimeLeft => limits.Submission - clock.Elapsed is var left && left > LeastTime ? left : TimeSpan.Zero;

    /// <summary>Whether more than half of the submission's time is left.</summary>
    public bool HasTimeToSpare => TimeLeft > limits.Submission / 2;

    /// <summary>Constructs a class that implements an exercise's interface.</summary>
    public Answer Construct(StudentClass student)
    {
        constructed = student.Name;
        return Ask(new WorkerRequest.Construct(student.Interface, student.Name));
    }

    /// <summary>Calls a method of a student's class.</summary>
    public Answer Call(StudentClass student, BackwardMethod method, ImmutableArray<RawMatrix> arguments)
    {
        if (process is null || constructed != student.Name)
        {
            // The constructor returned before, or nobody would call: if it does not now, that is this call's answer.
            var answer = Construct(student);
            if (answer is not Answer.Returned)
                return answer;
        }
        return Ask(new WorkerRequest.Call(method.Name, arguments));
    }

    public void Dispose() => Stop();

    private Answer Ask(WorkerRequest request)
    {
        if (process is null && Start() is { } failure)
            return failure;
        var answer = Ask(request.ToFrame());
        if (answer is not (Answer.Returned or Answer.Threw))
            Stop();
        return answer;
    }

    private Answer? Start()
    {
        process = new ChildProcess(ChildRole.Worker, new ChildLimits(limits.Isolation, limits.HeapBytes, MostReplyBytes));
        var answer = Ask(new WorkerRequest.Load(submission.Assembly, submission.Symbols, contracts).ToFrame());
        if (answer is Answer.Returned)
            return null;
        Stop();
        return answer;
    }

    private Answer Ask(byte[] request)
    {
        bool isLast = TimeLeft < limits.Call;
        // Only while the student's code runs: what the reference takes is not the student's time.
        clock.Start();
        byte[]? reply = process!.Ask(request, isLast ? TimeLeft : limits.Call, stop);
        clock.Stop();
        if (reply is null)
            return FromEnding(process.Ending!, isLast);
        try
        {
            var answer = AnswerPayload.Read(reply);
            return answer is Answer.Failed failed ? throw new InvalidOperationException($"The worker failed: {failed.Reason}") : answer;
        }
        catch (WireException e)
        {
            return new Answer.Crashed($"it sent something that is no reply: {e.Message}");
        }
    }

    private Answer FromEnding(ChildEnding ending, bool isLast)
    {
        if (ending.IsTimeout)
            return isLast ? new Answer.TimedOut(limits.Submission, IsOfSubmission: true) : new Answer.TimedOut(limits.Call);
        return ending.IsOutOfMemory ? new Answer.OutOfMemory(limits.HeapBytes) : new Answer.Crashed(ending.Reason);
    }

    private void Stop()
    {
        if (process is null)
            return;
        process.Dispose();
        outputs.Add(process.Output);
        process = null;
        constructed = null;
    }
}
