using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Isolation.Working;
using GradCheck.Judging;
using GradCheck.Numerics;

namespace GradCheck.Testing;

/// <summary>Climbs the shape ladder with one of a student's methods, as far as it is asked to, and remembers what it saw.</summary>
internal sealed class MethodClimb(BackwardMethod method, Exercise exercise, ReferenceSet references, Lazy<StudentInstance> student)
{
    private readonly List<Gradient> gradients = [.. exercise.Gradients.Where(g => g.Method == method)];
    private readonly List<ImmutableArray<RungVerdict>> climbed = [];
    private readonly Lock climbing = new();

    public LadderResult Result(Gradient gradient, Rung rung)
    {
        if (student.Value.Value is null)
            return new LadderResult(LadderResultKind.Wrong, student.Value.Obstacle);
        lock (climbing)
        {
            Climb(references.Rungs.IndexOf(rung));
            var last = climbed[^1][gradients.IndexOf(gradient)];
            if (climbed.Count <= references.Rungs.IndexOf(rung) && last.Outcome != Outcome.NotImplemented)
                return new LadderResult(
                    LadderResultKind.Wrong,
                    $"{gradient.Name} was not asked again: see {gradient.Name} ({last.Rung.Title})."
                );
            var verdict = new GradientVerdict(
                gradient,
                [.. climbed.Select(r => r[gradients.IndexOf(gradient)]).TakeWhile((_, i) => i <= references.Rungs.IndexOf(rung))]
            );
            return Result(verdict, verdict.Rungs[^1]);
        }
    }

    private void Climb(int rung)
    {
        while (climbed.Count <= rung && !climbed.Exists(verdicts => verdicts.Any(v => v.EndsGradient)))
            climbed.Add(
                GradientCheck.Rung(method, gradients, references.Rungs[climbed.Count], references, Tolerance.Of(exercise.Tolerance), Ask)
            );
    }

    private static LadderResult Result(GradientVerdict verdict, RungVerdict last)
    {
        // Where this rung is the first that is wrong, the rungs before it are part of the story.
        string message = verdict.Deciding == last ? Sentence.Of(verdict) ?? "" : Sentence.Of(verdict.Gradient, last);
        return last.Outcome switch
        {
            Outcome.Pass => new LadderResult(LadderResultKind.Right, ""),
            Outcome.NotImplemented or Outcome.Inconclusive => new LadderResult(LadderResultKind.Open, message),
            _ => new LadderResult(LadderResultKind.Wrong, message),
        };
    }

    private Answer Ask(Case drawn) => Deadline.Ask(() => StudentCode.Call(student.Value.Value!, method.Method, drawn.ArgumentsOf(method)));
}
