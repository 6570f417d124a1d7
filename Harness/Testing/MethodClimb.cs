using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Grading;
using GradCheck.Isolation.Working;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Reports;

namespace GradCheck.Testing;

/// <summary>Climbs the shape ladder with one of a student's methods, as far as it is asked to, and remembers what it saw.</summary>
internal sealed class MethodClimb(
    BackwardMethod method,
    Exercise exercise,
    ReferenceSet references,
    Lazy<StudentInstance> student,
    int hints
)
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
            return Result(Verdict(gradient, climbed.Take(references.Rungs.IndexOf(rung) + 1)));
        }
    }

    private void Climb(int rung)
    {
        while (climbed.Count <= rung && !climbed.Exists(verdicts => verdicts.Any(v => v.EndsGradient)))
            climbed.Add(
                GradientCheck.Rung(method, gradients, references.Rungs[climbed.Count], references, Tolerance.Of(exercise.Tolerance), Ask)
            );
    }

    private GradientVerdict Verdict(Gradient gradient, IEnumerable<ImmutableArray<RungVerdict>> rungs) =>
        new(gradient, [.. rungs.Select(r => r[gradients.IndexOf(gradient)])]);

    private LadderResult Result(GradientVerdict verdict)
    {
        var last = verdict.Rungs[^1];
        return last.Outcome switch
        {
            Outcome.Pass => new LadderResult(LadderResultKind.Right, ""),
            Outcome.NotImplemented or Outcome.Inconclusive => new LadderResult(LadderResultKind.Open, Sentence.Of(verdict.Gradient, last)),
            // Where this rung is the first that is wrong, it tells the whole story; the others need not repeat it.
            _ when verdict.Deciding == last => new LadderResult(LadderResultKind.Wrong, Story(verdict.Gradient, last.Rung)),
            _ => new LadderResult(
                LadderResultKind.Wrong,
                $"{Sentence.Of(verdict.Gradient, last)} See {verdict.Gradient.Name} ({verdict.Deciding.Rung.Title})."
            ),
        };
    }

    // The other rungs are evidence, too; only the last one takes long.
    private string Story(Gradient gradient, Rung deciding)
    {
        Climb(references.Rungs.Select((r, i) => r.Growth == Growth.Large && r != deciding ? -1 : i).Max());
        var verdict = Verdict(gradient, climbed);
        var record = FailureRecord.Of(exercise, verdict, Tolerance.Of(exercise.Tolerance), location: null, Ask);
        string again = $"Again: dotnet test --filter \"Name~{gradient.Name}\"";
        return string.Join(Environment.NewLine, [.. GradientText.Lines(record, hints), "", again]);
    }

    private Answer Ask(Case drawn) => Deadline.Ask(() => StudentCode.Call(student.Value.Value!, method.Method, drawn.ArgumentsOf(method)));
}
