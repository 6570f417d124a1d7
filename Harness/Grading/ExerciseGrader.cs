using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Grading.Results;
using GradCheck.Isolation.Wire;
using GradCheck.Isolation.Working;
using GradCheck.Judging;
using GradCheck.Numerics;

namespace GradCheck.Grading;

/// <summary>Grades one exercise of one submission: finds the class, constructs it, and climbs the shape ladder with each of its methods.</summary>
internal sealed class ExerciseGrader(Exercise exercise, ReferenceSet references, ToleranceSetting set, Worker worker)
{
    private readonly Tolerance tolerance = Tolerance.Of(set, exercise.Tolerance);

    /// <summary>A record for each gradient, in reverse-mode order.</summary>
    public IEnumerable<GradientResult> Grade(ImmutableArray<StudentClass> classes) =>
        Records(classes).Select(r => r with { Tolerance = new ToleranceResult(tolerance.Relative, tolerance.Absolute) });

    private IEnumerable<GradientResult> Records(ImmutableArray<StudentClass> classes)
    {
        var candidates = classes.Where(c => c.Interface == exercise.Backward.FullName).ToList();
        if (Obstacle(candidates) is { } obstacle)
            return exercise.Gradients.Select(g => GradientRecord.Missing(exercise, g, obstacle, candidates.FirstOrDefault()));
        var student = candidates[0];
        var constructed = worker.Construct(student);
        if (constructed is not Answer.Returned)
            return exercise.Gradients.Select(g =>
                GradientRecord.Missing(exercise, g, NotConstructed(student, constructed), student, constructed as Answer.Threw)
            );
        return Climb(student);
    }

    private List<GradientResult> Climb(StudentClass student)
    {
        var climbed = new Dictionary<Gradient, ImmutableArray<RungVerdict>>();
        foreach (var method in exercise.Gradients.Select(g => g.Method).Distinct())
        {
            var gradients = exercise.Gradients.Where(g => g.Method == method).ToList();
            var ladders = Climb(student, method, gradients);
            foreach (var gradient in gradients)
                climbed[gradient] = [.. ladders.Select(l => l[gradients.IndexOf(gradient)])];
        }
        // Once all are judged: what explaining one costs is not taken from another.
        return [.. exercise.Gradients.Select(g => Record(g, climbed[g], student))];
    }

    // One list a rung, with a verdict for each gradient of the method.
    private List<ImmutableArray<RungVerdict>> Climb(StudentClass student, BackwardMethod method, List<Gradient> gradients)
    {
        var ladder = new List<ImmutableArray<RungVerdict>>();
        foreach (var rung in references.Rungs)
        {
            if (worker.TimeLeft == TimeSpan.Zero)
                break;
            ladder.Add(
                GradientCheck.Rung(
                    method,
                    gradients,
                    rung,
                    references,
                    tolerance,
                    drawn => worker.Call(student, method, drawn.ArgumentsOf(method))
                )
            );
            if (ladder[^1].Any(v => v.EndsGradient))
                break;
        }
        return ladder;
    }

    private GradientResult Record(Gradient gradient, ImmutableArray<RungVerdict> rungs, StudentClass student)
    {
        var location = student.Methods.FirstOrDefault(m => m.Name == gradient.Method.Name)?.Location ?? student.Location;
        bool isCutShort = rungs.Length < references.Rungs.Length;
        if (isCutShort && rungs.All(r => r.Outcome == Outcome.Pass))
            return GradientRecord.NotRun(exercise, gradient, location);
        var verdict = new GradientVerdict(gradient, rungs);
        Answer Ask(Case drawn) => worker.Call(student, gradient.Method, drawn.ArgumentsOf(gradient.Method));
        // What is only worth a note may not use up the time that other gradients are judged in.
        if (worker.HasTimeToSpare)
            verdict = verdict with { Quotient = DifferenceQuotient.Of(verdict, Ask) };
        var record = FailureRecord.Of(exercise, verdict, tolerance, location, Ask) with { Class = student.Name.Replace('+', '.') };
        // What the rungs above would have asked for, nobody knows.
        return isCutShort ? record with { RequiredTolerance = null } : record;
    }

    private string? Obstacle(List<StudentClass> candidates) =>
        candidates switch
        {
            [] => $"No class implements {exercise.Backward.Name}.",
            [var only] => only.Obstacle,
            _ =>
                $"{candidates.Count} classes implement {exercise.Backward.Name}: {string.Join(" and ", candidates.Take(3).Select(c => $"{c.Name} ({c.Location.File}:{c.Location.Line})"))}{(candidates.Count > 3 ? " and others" : "")}. Keep one.",
        };

    private static string NotConstructed(StudentClass student, Answer answer) =>
        answer switch
        {
            Answer.Threw threw => $"The constructor of {student.Name} threw {threw.Type}: {threw.Message}",
            Answer.TimedOut timedOut => $"The constructor of {student.Name} did not return within {timedOut.Limit.TotalSeconds:0.#} s.",
            Answer.OutOfMemory memory =>
                $"The constructor of {student.Name} needed more than the {memory.LimitBytes >> 20} MiB of memory that it may have.",
            Answer.Crashed crashed => $"The process died in the constructor of {student.Name}: {crashed.Reason}.",
            _ => throw new InvalidOperationException(),
        };
}
