using GradCheck.Diagnosis;
using GradCheck.Judging;
using GradCheck.Judging.Shrinking;
using GradCheck.Numerics;
using GradCheck.Tests.Checking.Judging.Shrinking;
using GradCheck.Tests.Mistakes;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Diagnosis;

/// <summary>What is said of the planted mistakes: the goals of the figures, as laws.</summary>
[Category(Corpus.Category)]
public sealed class CorpusDiagnosisTests
{
    private static readonly Lazy<List<(Mistake Mistake, GradientVerdict Verdict, string Code)>> Diagnosed = new(() =>
        [.. Shrunk.Corpus.Select(s => (s.Mistake, s.Shrunk.Verdict, Code(s.Mistake.Written, s.Shrunk.Verdict)))]
    );

    [Test]
    public void Names_the_planted_mistake_in_95_percent()
    {
        var named = Diagnosed.Value.Where(d => d.Mistake.Code is not ("unknown" or "imprecise")).ToList();
        var missed = named.Where(d => d.Code != d.Mistake.Code).Select(d => $"{d.Mistake}: {d.Mistake.Code}, said {d.Code}").ToList();

        Assert.That(missed, Has.Count.AtMost(named.Count / 20), string.Join('\n', missed));
    }

    [Test]
    public void Gives_no_mistake_a_name_that_is_not_true() =>
        Assert.That(
            Diagnosed.Value.Where(d => !d.Mistake.Admits(d.Code)).Select(d => $"{d.Mistake}: {d.Mistake.Code}, said {d.Code}"),
            Is.Empty
        );

    [Test]
    public void Says_nothing_of_a_right_gradient()
    {
        var said = Corpus
            .Of(MistakeCorpus.Rights, nth: 3)
            .Where(r => Diagnostician.Diagnose(Judged(r), Tolerance.Default, r.Answer) is not null);

        Assert.That(said.Select(r => r.ToString()), Is.Empty);
    }

    [Test]
    public void Makes_failing_cases_small_and_still_failing_alike()
    {
        var shrunk = Shrunk
            .Corpus.Select(s => (s.Mistake, s.Shrunk.Verdict, s.Shrunk.Smallest))
            .Where(s => s.Smallest is not null)
            .ToList();

        Assert.Multiple(() =>
        {
            Assert.That(shrunk, Has.Count.AtLeast(Corpus.IsWhole ? 300 : 15));
            Assert.That(
                shrunk.Select(s => (s.Mistake.ToString(), s.Smallest!.Outcome)),
                Is.EqualTo(shrunk.Select(s => (s.Mistake.ToString(), s.Verdict.Outcome)))
            );
            Assert.That(shrunk.Select(s => Size(s.Smallest!)).Order().ElementAt(shrunk.Count / 2), Is.AtMost(4));
            Assert.That(shrunk.Where(s => Size(s.Smallest!) > Size(s.Verdict.Deciding.Deciding)), Is.Empty);
            Assert.That(shrunk.Where(s => !FailsAgain(s.Mistake, s.Smallest!)).Select(s => s.Mistake.ToString()), Is.Empty);
        });
    }

    [Test]
    public void Shrinks_the_same_case_to_the_same_numbers()
    {
        var mistake = MistakeCorpus.All.First(m => m.Exercise.Name == "TwoLayerNet" && m.Outcome == Outcome.WrongValue);

        double[] once = Numbers(mistake);
        Assert.That(Numbers(mistake), Is.EqualTo(once));
    }

    private static GradientVerdict Judged(WrittenGradient written) => written.Judge(MistakeReferences.Of(written.Exercise));

    private static string Code(WrittenGradient written, GradientVerdict verdict) =>
        Diagnostician.Diagnose(verdict, Tolerance.Default, written.Answer)?.Code
        ?? Notes.Create(verdict).Select(n => n.Code).FirstOrDefault(c => c == "imprecise", "unknown");

    private static int Size(CaseVerdict verdict) => verdict.Case.Dimensions.Sizes.Aggregate(1, (product, d) => product * d.Size);

    private static bool FailsAgain(Mistake mistake, CaseVerdict smallest)
    {
        var reference = ReferenceCase.At(smallest.Case, mistake.Gradient);
        return new CaseJudge(mistake.Gradient, Tolerance.Default).Judge(reference, mistake.Written.Answer(smallest.Case)).Outcome
            == smallest.Outcome;
    }

    private static double[] Numbers(Mistake mistake)
    {
        var shrunk = Shrinker.Shrink(Judged(mistake.Written), Tolerance.Default, mistake.Written.Answer)!;
        return [.. shrunk.Case.ArgumentsOf(mistake.Gradient.Method).SelectMany(a => a.Values!)];
    }
}
