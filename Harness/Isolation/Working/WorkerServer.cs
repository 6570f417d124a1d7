using System.Reflection;
using System.Runtime.Loader;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Wire;
using MathNet.Numerics;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace GradCheck.Isolation.Working;

/// <summary>The worker's side: loads one submission and answers with what its methods return. It holds no reference, no tolerance and no clock.</summary>
internal sealed class WorkerServer
{
    // Enough for any recursion that is meant; a stack that overflows is walked to the end before the process dies.
    private const int StackBytes = 2 << 20;

    private Assembly? student;
    private Type? contract;
    private object? instance;

    /// <summary>Serves until the parent is gone.</summary>
    public static void Run(ParentPipes pipes)
    {
        // One stream, so that what a student prints to either stays in order.
        Console.SetError(Console.Out);
        // A matrix product summed by several threads need not give the same bits twice, and native providers are not what a class has.
        Control.MaxDegreeOfParallelism = 1;
        LinearAlgebraControl.UseManaged();
        var server = new WorkerServer();
        pipes.Serve(request => AnswerPayload.Write(server.Answer(WorkerRequest.FromPayload(request))), StackBytes);
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
        student = new AssemblyLoadContext("submission").LoadFromStream(new MemoryStream(load.Assembly), new MemoryStream(load.Symbols));
        return new Answer.Returned([], ChangedParameter: null);
    }

    private Answer Construct(WorkerRequest.Construct construct)
    {
        contract = typeof(ExerciseAttribute).Assembly.GetType(construct.Interface, throwOnError: true)!;
        return StudentCode.Construct(student!.GetType(construct.Class, throwOnError: true)!, out instance);
    }
}
