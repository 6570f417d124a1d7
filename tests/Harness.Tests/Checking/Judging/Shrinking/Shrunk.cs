using System.Collections.Concurrent;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Judging.Shrinking;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Tests.Mistakes;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Checking.Judging.Shrinking;

/// <summary>A gradient that was judged at every rung, and its failing case made small.</summary>
internal sealed record Shrunk(GradientVerdict Verdict, CaseVerdict? Smallest, Ask Ask)
{
    private static readonly ConcurrentDictionary<Mistake, Lazy<Shrunk>> Planted = new();

    /// <summary>The planted mistakes that are asked, each made small once for whoever asks.</summary>
    public static IEnumerable<(Mistake Mistake, Shrunk Shrunk)> Corpus => MistakeSample.All.Select(m => (m, Of(m)));

    public static Shrunk Of(Mistake mistake) => Planted.GetOrAdd(mistake, m => new Lazy<Shrunk>(() => Of(m.Written))).Value;

    public static Shrunk Of(WrittenGradient written) => Of(written.Judge(MistakeReferences.Of(written.Exercise)), written.Answer);

    public static Shrunk Of(Exercise exercise, string gradient, Ask ask)
    {
        var of = exercise.Gradients.Single(g => g.Name == gradient);
        var references = MistakeReferences.Of(exercise);
        return Of(
            new GradientVerdict(
                of,
                [.. references.Rungs.Select(r => GradientCheck.Rung(of.Method, [of], r, references, Tolerance.Default, ask).Single())]
            ),
            ask
        );
    }

    /// <summary>What it comes to once more, in one text: dimensions and all numbers.</summary>
    public static string Text(CaseVerdict? smallest) =>
        smallest is null
            ? "none"
            : $"{smallest.Case.Dimensions}: {string.Join("; ", smallest.Case.Values.Concat(smallest.Case.Upstreams).Select(m => m is null ? "-" : string.Join(' ', m.Values!.Select(v => v.ToString("R", System.Globalization.CultureInfo.InvariantCulture)))))}";

    /// <summary>The outcome of the smallest case when the method is asked again.</summary>
    public Outcome OutcomeAgain =>
        new CaseJudge(Verdict.Gradient, Tolerance.Default)
            .Judge(ReferenceCase.At(Smallest!.Case, Verdict.Gradient), Ask(Smallest.Case))
            .Outcome;

    private static Shrunk Of(GradientVerdict verdict, Ask ask) => new(verdict, Shrinker.Shrink(verdict, Tolerance.Default, ask), ask);
}
