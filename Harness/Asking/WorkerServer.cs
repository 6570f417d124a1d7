using System.Reflection;
using System.Runtime.Loader;
using GradCheck.Fixtures;
using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Wire;
using GradCheck.Students;

namespace GradCheck.Asking;

/// <summary>The worker's side: loads one submission and answers with what its methods return. It holds no reference, no tolerance and no clock.</summary>
internal sealed class WorkerServer
{
    // Enough for any recursion that is meant; a stack that overflows is walked to the end before the process dies.
    private const int StackBytes = 2 << 20;

    private readonly List<Assembly> contracts = [typeof(ExerciseAttribute).Assembly];
    private Assembly? student;
    private Type? contract;
    private object? instance;

    /// <summary>Serves until the parent is gone.</summary>
    public static void Run(ParentPipes pipes)
    {
        // One stream, so that what a student prints to either stays in order.
        Console.SetError(Console.Out);
        StudentCode.UseOneArithmetic();
        var server = new WorkerServer();
        pipes.Serve(request => server.Reply(request), StackBytes);
    }

    private byte[] Reply(byte[] request)
    {
        try
        {
            return AnswerPayload.Write(Answer(WorkerRequest.FromPayload(request)));
        }
        // The edge of the worker: what fails outside a student's code is not the student's doing.
        catch (Exception e)
        {
            return AnswerPayload.Write(new Answer.Failed($"{e.GetType()}: {e.Message}"));
        }
    }

    private Answer Answer(WorkerRequest request) =>
        request switch
        {
            WorkerRequest.Load load => Load(load),
            WorkerRequest.Construct construct => Construct(construct),
            WorkerRequest.Call call => StudentCode.Call(instance!, contract!.GetMethod(call.Method)!, call.Arguments),
            _ => throw new InvalidOperationException(),
        };

    private Answer Load(WorkerRequest.Load load)
    {
        // One context for all: a submission binds to the very interface that is loaded here.
        var context = new AssemblyLoadContext("submission");
        contracts.AddRange(load.Contracts.Select(image => context.LoadFromStream(new MemoryStream(image))));
        student = context.LoadFromStream(new MemoryStream(load.Assembly), new MemoryStream(load.Symbols));
        return new Answer.Returned([], ChangedParameter: null);
    }

    private Answer Construct(WorkerRequest.Construct construct)
    {
        contract = contracts.Select(a => a.GetType(construct.Interface)).First(type => type is not null);
        return StudentCode.Construct(student!, construct.Class, out instance);
    }
}
