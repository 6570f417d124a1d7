using GradCheck.Asking;
using GradCheck.Exercises;
using GradCheck.Isolation.Compiling;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Records;
using GradCheck.Submissions;

namespace GradCheck.Grading;

/// <summary>Asks a submission once more at the case of a recorded failure, through the same compiler, worker and judge.</summary>
internal sealed class Replay(GradeSettings settings, CancellationToken stop)
{
    /// <summary>The record as it is now, of this one case.</summary>
    public GradientResult Run(GradientResult failure, Exercise exercise, SubmissionSource source)
    {
        var gradient = exercise.Gradients.First(g => g.Name == failure.Name);
        var drawn = CounterexampleRecord.ToCase(failure.Counterexample!, gradient, exercise, settings.Seed);
        using var compiler = new Compiler(settings.CompilerLimits with { Isolation = settings.Isolation }, stop);
        using var submission = new AskedSubmission(
            source,
            compiler.Compile,
            settings.Contracts,
            settings.HasPolicy,
            settings.WorkerLimits with
            {
                Isolation = settings.Isolation,
            },
            stop
        );
        if (!submission.Errors.IsEmpty)
            return GradientRecord.Rejected(exercise, gradient, submission.Errors);
        var student = submission.ClassOf(exercise);
        var tolerance = failure.Tolerance is { } t ? new Tolerance(t.Relative, t.Absolute) : Tolerance.Create(exercise.Tolerance);
        var record = new GradientRecord(exercise, tolerance, student);
        return student.Obstacle is not null
            ? record.Missing(gradient)
            : record.OfCase(
                gradient,
                new CaseJudge(gradient, tolerance).Judge(ReferenceCase.At(drawn, gradient), student.Asker(gradient.Method)(drawn))
            );
    }
}
