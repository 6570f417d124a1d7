using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Grading.Results;
using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Wire;
using GradCheck.Isolation.Working;
using GradCheck.Judging;
using GradCheck.Numerics;
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
        if (!source.Errors.IsEmpty)
            return GradientRecord.Rejected(exercise, gradient, source.Errors);
        using var compiler = new Compiler(settings.CompilerLimits with { Isolation = settings.Isolation }, stop);
        var compiled = compiler.Compile(
            new CompileRequest(CompileRequest.Submission, source.Files, settings.Contracts) { IsPoliced = settings.HasPolicy }
        );
        if (!compiled.Errors.IsEmpty)
            return GradientRecord.Rejected(exercise, gradient, compiled.Errors);
        if (compiled.Classes.FirstOrDefault(c => c.Interface == exercise.Backward.FullName) is not { } student)
            return GradientRecord.Missing(exercise, gradient, $"No class implements {exercise.Backward.Name}.", student: null);
        return Ask(exercise, gradient, drawn, failure, compiled, student);
    }

    private GradientResult Ask(
        Exercise exercise,
        Gradient gradient,
        Case drawn,
        GradientResult failure,
        CompileReply compiled,
        StudentClass student
    )
    {
        using var worker = new Worker(compiled, settings.Contracts, settings.WorkerLimits with { Isolation = settings.Isolation }, stop);
        var tolerance = failure.Tolerance is { } t ? new Tolerance(t.Relative, t.Absolute) : Tolerance.Of(exercise.Tolerance);
        var verdict = new CaseJudge(gradient, tolerance).Judge(
            ReferenceCase.At(drawn, gradient),
            worker.Call(student, gradient.Method, drawn.ArgumentsOf(gradient.Method))
        );
        var location = student.Methods.FirstOrDefault(m => m.Name == gradient.Method.Name)?.Location ?? student.Location;
        return GradientRecord.Of(exercise, new GradientVerdict(gradient, [new RungVerdict(drawn.Rung, [verdict])]), location) with
        {
            Counterexample = CounterexampleRecord.Of(gradient, verdict),
        };
    }
}
