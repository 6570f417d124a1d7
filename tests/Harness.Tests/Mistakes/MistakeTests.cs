using GradCheck.Judging;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Mistakes;

/// <summary>Every planted bug gets its outcome at its rung, and every right form passes.</summary>
public sealed class MistakeTests
{
    private static readonly string[] Codes =
    [
        "sign-flipped",
        "constant-factor",
        "missing-batch-mean",
        "extra-batch-mean",
        "transposed",
        "missing-sum",
        "wrong-axis",
        "ignores-upstream",
        "missing-local-derivative",
        "not-elementwise",
        "other-tensor",
        "wrong-where",
        "scalar-only",
        "added-term",
        "all-zero",
        "imprecise",
        "unknown",
    ];

    private static IEnumerable<string> Mistakes => MistakeSample.All.Select(m => m.ToString());

    private static IEnumerable<string> Rights => Corpus.OfEach(MistakeCorpus.Rights, r => r.Exercise).Select(r => r.ToString());

    [Category(Corpus.Category)]
    [TestCaseSource(nameof(Mistakes))]
    public void Judges_a_mistake_as_its_label_says(string name)
    {
        var mistake = MistakeCorpus.All.Single(m => m.ToString() == name);
        var verdict = mistake.Written.Judge(MistakeReferences.Of(mistake.Exercise));

        string? rung = verdict.Outcome == Outcome.Pass ? null : verdict.Deciding.Rung.Name;
        Assert.That((verdict.Outcome, rung), Is.EqualTo((mistake.Outcome, mistake.Label.Rung)));
        Assert.That(Notes.Create(verdict).Any(n => n.Code == "imprecise"), Is.EqualTo(mistake.Outcome == Outcome.Pass));
    }

    [Category(Corpus.Category)]
    [TestCaseSource(nameof(Rights))]
    public void Passes_a_right_form(string name)
    {
        var right = MistakeCorpus.Rights.Single(r => r.ToString() == name);
        var verdict = right.Judge(MistakeReferences.Of(right.Exercise));

        Assert.That(verdict.Outcome, Is.EqualTo(Outcome.Pass), Sentence.Render(verdict));
        Assert.That(Notes.Create(verdict), Is.Empty);
    }

    [Test]
    public void Knows_where_every_mistake_is_written()
    {
        var lines = MistakeCorpus.All.Select(m =>
            File.ReadLines(Repository.PathOf("tests", "Harness.Tests", "Mistakes", m.Label.File)).ElementAt(m.Label.Line - 1)
        );
        Assert.That(lines, Is.All.Contain("[Mistake("));
        Assert.That(MistakeCorpus.All.Select(m => m.Location), Is.Unique);
    }

    [Test]
    public void Has_every_code_and_no_other() => Assert.That(MistakeCorpus.All.Select(m => m.Code).Distinct(), Is.EquivalentTo(Codes));

    [Test]
    public void Has_enough_mistakes_in_enough_exercises()
    {
        Assert.That(MistakeCorpus.All, Has.Length.AtLeast(170));
        Assert.That(MistakeCorpus.All.Select(m => m.Exercise.Name).Distinct().Count(), Is.AtLeast(18));
        Assert.That(MistakeCorpus.All.CountBy(m => m.Code).Where(c => c.Value < 5), Is.Empty);
    }
}
