using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Tests.Samples;

namespace GradCheck.Tests.Checking.Judging;

/// <summary>Judges answers at one case of an exercise of the course.</summary>
internal sealed class Judged(string exercise, string gradient, string rung, int seed = 1, int index = 2)
{
    public Gradient Gradient { get; } = Course.Named(exercise).Gradient(gradient);

    public ReferenceCase Reference { get; } = ReferenceCase.Draw(Course.Named(exercise), seed, Course.Named(exercise).Rung(rung), index);

    public Tensor Right => Samples.Right.Value(Reference.Case, Gradient);

    public CaseVerdict Of(Answer answer) => new CaseJudge(Gradient, Tolerance.Default).Judge(Reference, answer);

    public CaseVerdict Of(Tensor? value, string? changed = null) => Of(new Answer.Returned([value], changed));

    /// <summary>What a student would read if one case of the rung ended so, and all else were right.</summary>
    public string? Sentence(CaseVerdict verdict)
    {
        var rungs = ShapeLadder
            .Create(Reference.Case.Exercise)
            .Select(r => new RungVerdict(r, [r == Reference.Case.Rung ? verdict : verdict with { Outcome = Outcome.Pass }]));
        return GradCheck.Judging.Sentence.Render(new GradientVerdict(Gradient, [.. rungs]));
    }
}
