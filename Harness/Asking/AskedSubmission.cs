using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Isolation.Wire;
using GradCheck.Students;
using GradCheck.Submissions;

namespace GradCheck.Asking;

/// <summary>
/// A submission's source, compiled, and the process that its code runs in. Whoever asks a stranger's code for gradients opens it: grading, checking
/// and replaying choose the same class and meet the same obstacles.
/// </summary>
internal sealed class AskedSubmission : IDisposable
{
    private readonly CompileReply compiled;
    private readonly Worker worker;

    /// <param name="compile">Compiles untrusted source.</param>
    /// <param name="contracts">Images of the instructor's assemblies, where exercises are not built in.</param>
    /// <param name="hasPolicy">Whether the source may use only what the policy allows.</param>
    public AskedSubmission(
        SubmissionSource source,
        Func<CompileRequest, CompileReply> compile,
        ImmutableArray<byte[]> contracts,
        bool hasPolicy,
        WorkerLimits limits,
        CancellationToken stop
    )
    {
        compiled = source.Errors.IsEmpty
            ? compile(new CompileRequest(CompileRequest.Submission, source.Files, contracts) { IsPoliced = hasPolicy })
            : new CompileReply(source.Errors, [], [], []);
        worker = new Worker(compiled, contracts, limits, stop);
        worker.Clock.Add(compiled.Took);
    }

    /// <summary>Why nothing in it can be asked; empty where it compiles.</summary>
    public ImmutableArray<SourceError> Errors => compiled.Errors;

    /// <summary>The classes that implement an exercise's interface; also where it does not compile, as far as they could be read.</summary>
    public ImmutableArray<StudentClass> Classes => compiled.Classes;

    /// <inheritdoc cref="Worker.Output"/>
    public string Output => worker.Output;

    /// <inheritdoc cref="Worker.Clock"/>
    public SubmissionClock Clock => worker.Clock;

    /// <inheritdoc cref="Worker.IsDoubtful"/>
    public bool IsDoubtful => compiled.IsDoubtful || worker.IsDoubtful;

    public AskedClass ClassOf(Exercise exercise) => AskedClass.Create(exercise, Classes, worker);

    public void Dispose() => worker.Dispose();
}
