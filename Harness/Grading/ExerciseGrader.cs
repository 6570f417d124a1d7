using System.Collections.Immutable;
using GradCheck.Asking;
using GradCheck.Diagnosis;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Records;

namespace GradCheck.Grading;

/// <summary>Grades one exercise of one submission: climbs the shape ladder with each method of the student's class.</summary>
internal sealed class ExerciseGrader(Exercise exercise, ReferenceSet references, ToleranceSetting set, AskedSubmission submission)
{
    private readonly Tolerance tolerance = Tolerance.Create(set, exercise.Tolerance);

    /// <summary>A record for each gradient, in reverse-mode order.</summary>
    public IEnumerable<GradientResult> Grade()
    {
        var student = submission.ClassOf(exercise);
        var record = new GradientRecord(exercise, tolerance, student);
        if (student.Obstacle is not null)
            return exercise.Gradients.Select(record.Missing);
        var climbed = new Dictionary<Gradient, ImmutableArray<RungVerdict>>();
        foreach (var method in exercise.Gradients.Select(g => g.Method).Distinct())
        {
            var gradients = exercise.Gradients.Where(g => g.Method == method).ToList();
            var ladders = Climb(student, method, gradients);
            foreach (var gradient in gradients)
                climbed[gradient] = [.. ladders.Select(l => l[gradients.IndexOf(gradient)])];
        }
        // Once all are judged: what explaining one costs is not taken from another.
        return [.. exercise.Gradients.Select(g => submission.Clock.Run(() => Examined(g, climbed[g], student, record)))];
    }

    // One list a rung, with a verdict for each gradient of the method.
    private List<ImmutableArray<RungVerdict>> Climb(AskedClass student, BackwardMethod method, List<Gradient> gradients)
    {
        var ladder = new List<ImmutableArray<RungVerdict>>();
        foreach (var rung in references.Rungs)
        {
            if (submission.Clock.IsUp)
                break;
            ladder.Add(GradientCheck.Rung(method, gradients, rung, references, tolerance, student.Asker(method)));
            if (ladder[^1].Any(v => v.EndsGradient))
                break;
        }
        return ladder;
    }

    private GradientResult Examined(Gradient gradient, ImmutableArray<RungVerdict> rungs, AskedClass student, GradientRecord record)
    {
        bool isCutShort = rungs.Length < references.Rungs.Length;
        if (isCutShort && rungs.All(r => r.Outcome == Outcome.Pass))
            return record.NotRun(gradient);
        var verdict = new GradientVerdict(gradient, rungs);
        var ask = student.Asker(gradient.Method);
        // What is only worth a note may not use up the time that other gradients are judged in.
        if (submission.Clock.HasTimeToSpare)
            verdict = verdict with { Quotient = DifferenceQuotient.Create(verdict, ask) };
        return record.Create(Examination.Create(verdict, tolerance, ask), isCutShort);
    }
}
