using System.Collections.Immutable;
using System.Diagnostics;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Sandbox;
using GradCheck.Isolation.Wire;
using GradCheck.Students;

namespace GradCheck.Asking;

/// <summary>
/// The parent's side of the worker of one submission. A process that hangs or dies is replaced at the next request, and the request that was
/// under way takes the blame. Not safe for use by two threads.
/// </summary>
internal sealed class Worker(CompileReply submission, ImmutableArray<byte[]> contracts, WorkerLimits limits, CancellationToken stop)
    : IDisposable
{
    // All gradients of one call, each as large as a matrix may be, and no more.
    private const int MostReplyBytes = 16 << 20;

    // A process of ours, before any foreign code runs in it: if this is not enough, the machine is at fault, and no student.
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);

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

    /// <summary>Asks a method of a student's class.</summary>
    public Ask Asker(StudentClass student, BackwardMethod method) => drawn => Call(student, method, drawn.ArgumentsOf(method));

    public void Dispose() => Stop();

    private Answer Call(StudentClass student, BackwardMethod method, ImmutableArray<RawMatrix> arguments)
    {
        if (process is null || constructed != student.Name)
        {
            // The constructor returned before, or nobody would call: if it does not now, that is this call's answer.
            var answer = Construct(student);
            if (answer is not Answer.Returned)
                return answer;
        }
        return Ask(new WorkerRequest.Call(method.Name, arguments), method.Parameters.Select(p => p.Name));
    }

    private Answer Ask(WorkerRequest request, IEnumerable<string>? parameters = null)
    {
        if (process is null)
            Start();
        var answer = Believable(Ask(request.ToFrame()), parameters ?? []);
        if (answer is not (Answer.Returned or Answer.Threw))
            Stop();
        return answer;
    }

    private void Start()
    {
        process = new ChildProcess(ChildRole.Worker, new ChildLimits(limits.Isolation, limits.HeapBytes, MostReplyBytes));
        byte[]? reply = process.Ask(
            new WorkerRequest.Load(submission.Assembly, submission.Symbols, contracts).ToFrame(),
            LongestStart,
            stop
        );
        string? failure = reply is null ? process.Ending!.Reason : (AnswerPayload.Read(reply) as Answer.Failed)?.Reason;
        if (failure is null)
            return;
        Stop();
        throw new InvalidOperationException($"A worker could not be started: {failure}.");
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
            return AnswerPayload.Read(reply);
        }
        catch (WireException e)
        {
            return NoReply(e.Message);
        }
    }

    // Foreign code may have taken the worker's place: of the harness itself, and of anything but its own call, it is believed nothing.
    private Answer Believable(Answer answer, IEnumerable<string> parameters) =>
        answer switch
        {
            Answer.Failed failed => new Answer.Crashed($"what calls the code could not go on: {failed.Reason}"),
            Answer.OutOfMemory => new Answer.OutOfMemory(limits.HeapBytes),
            Answer.Returned { ChangedParameter: { } changed } when !parameters.Contains(changed) => NoReply(
                "it names a parameter that there is none of"
            ),
            _ => answer,
        };

    private static Answer.Crashed NoReply(string why) => new($"{ChildEnding.SentNoReply.Reason}: {why}");

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

/// <summary>What a submission may use.</summary>
/// <param name="Call">Wall-clock time for one call of a method or a constructor.</param>
/// <param name="Submission">Wall-clock time for all calls of a submission.</param>
/// <param name="HeapBytes">The managed heap of its process.</param>
internal sealed record WorkerLimits(TimeSpan Call, TimeSpan Submission, long HeapBytes)
{
    public static WorkerLimits Default { get; } = new(StudentCode.UsualLimit, TimeSpan.FromSeconds(60), 512L << 20);

    public IsolationKind Isolation { get; init; }
}
