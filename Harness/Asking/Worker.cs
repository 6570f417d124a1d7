using System.Collections.Immutable;
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

    private readonly List<string> outputs = [];
    private ChildProcess? process;
    private string? constructed;
    private TimeSpan used;
    private bool wasSlowed;

    /// <summary>What the student's code printed, in the order of its processes.</summary>
    /// <remarks>Complete only once the worker is disposed of.</remarks>
    public string Output => string.Concat(outputs);

    /// <summary>The submission's time, of which starting processes is a part.</summary>
    public SubmissionClock Clock { get; } = new(limits.Submission);

    /// <summary>Whether some answer may be a busy machine's doing: the code was late or ended, and had not had the processor for so long.</summary>
    /// <remarks>Complete only once the worker is disposed of.</remarks>
    public bool IsDoubtful => wasSlowed || (Clock.IsUp && !ProcessorTime.IsNearlyAll(used, limits.Submission));

    /// <summary>Constructs a class that implements an exercise's interface.</summary>
    public Answer Construct(StudentClass student)
    {
        constructed = student.Name;
        return Ask(new WorkerRequest.Construct(student.Interface, student.Name));
    }

    /// <summary>Asks a method of a student's class.</summary>
    public Ask Asker(StudentClass student, BackwardMethod method) => drawn => Call(student, method, drawn.ArgumentsOf(method));

    public void Dispose() => Stop();

    private Answer Call(StudentClass student, BackwardMethod method, ImmutableArray<Tensor> arguments)
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

    private Answer Ask(WorkerRequest request, IEnumerable<string>? parameters = null) =>
        Clock.Run(() => AskOrStop(request, parameters ?? []));

    private Answer AskOrStop(WorkerRequest request, IEnumerable<string> parameters)
    {
        var answer = NotStarted() ?? Believable(Ask(request.ToFrame()), parameters);
        if (answer is not (Answer.Returned or Answer.Threw))
            Stop();
        return answer;
    }

    // What came instead of a process; null where one is there.
    private Answer.TimedOut? NotStarted()
    {
        if (process is null && !Clock.IsUp)
            Start();
        return process is null || Clock.IsUp ? TimeIsUp : null;
    }

    private void Start()
    {
        process = new ChildProcess(ChildRole.Worker, new ChildLimits(limits.Isolation, limits.HeapBytes, MostReplyBytes));
        var load = new WorkerRequest.Load(submission.Assembly, submission.Symbols, contracts);
        byte[]? reply = process.Ask(load.ToFrame(), Least(Clock.Left, StartFailedException.LongestStart), stop);
        string? failure = reply is null ? process.Ending!.Reason : (AnswerPayload.Read(reply) as Answer.Failed)?.Reason;
        if (failure is null)
            return;
        Stop();
        if (!Clock.IsUp)
            throw new StartFailedException(ChildRole.Worker, failure);
    }

    private Answer Ask(byte[] request)
    {
        bool isLast = Clock.Left < limits.Call;
        byte[]? reply = process!.Ask(request, Least(Clock.Left, limits.Call), stop);
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
        wasSlowed |= ending.IsDoubtful;
        if (ending.IsTimeout)
            return isLast ? TimeIsUp : new Answer.TimedOut(limits.Call);
        return ending.IsOutOfMemory ? new Answer.OutOfMemory(limits.HeapBytes) : new Answer.Crashed(ending.Reason);
    }

    private Answer.TimedOut TimeIsUp => new(limits.Submission, IsOfSubmission: true);

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private void Stop()
    {
        if (process is null)
            return;
        used += process.ProcessorTime;
        process.Dispose();
        outputs.Add(process.Output);
        process = null;
        constructed = null;
    }
}

/// <summary>What a submission may use.</summary>
/// <param name="Call">Wall-clock time for one call of a method or a constructor.</param>
/// <param name="Submission">Wall-clock time for all that is done for a submission.</param>
/// <param name="HeapBytes">The managed heap of its process.</param>
internal sealed record WorkerLimits(TimeSpan Call, TimeSpan Submission, long HeapBytes)
{
    public static WorkerLimits Default { get; } = new(StudentCode.UsualLimit, TimeSpan.FromSeconds(60), 512L << 20);

    public IsolationKind Isolation { get; init; }
}
