using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Reports;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

public sealed class MistakeTallyTests
{
    [Test]
    public void Counts_gradients_and_submissions_of_each_mistake_and_calls_one_that_is_not_known_by_its_outcome()
    {
        var tally = new MistakeTally();
        foreach (string id in (string[])["a", "b"])
            tally.Add(SmallClass.Graded(id, SmallClass.Failed("W2Grad"), SmallClass.Failed("B2Grad"), SmallClass.Passed("O2Grad")));
        for (int i = 0; i < 3; i++)
            tally.Add(SmallClass.Graded($"u{i}", SmallClass.Failed("W2Grad") with { Diagnosis = new DiagnosisResult("unknown", "", "") }));
        tally.Add(SmallClass.Graded("t", SmallClass.Failed("W2Grad") with { Outcome = Outcome.TimedOut, Diagnosis = null }));
        tally.Add(SmallClass.Graded("n", SmallClass.Failed("W2Grad") with { Outcome = Outcome.NotImplemented, Diagnosis = null }));

        var counts = tally.Counts();

        Assert.Multiple(() =>
        {
            Assert.That(
                counts.Select(c => (c.Code, c.Gradients, c.Submissions)),
                Is.EqualTo(new[] { ("wrong-value", 3, 3), ("missing-sum", 4, 2), ("timed-out", 1, 1) })
            );
            Assert.That(MistakeReport.Where(counts[1]), Is.EqualTo("TwoLayerNet.B2Grad 2, TwoLayerNet.W2Grad 2"));
        });
    }

    [Test]
    public void Counts_nothing_where_all_is_right()
    {
        var tally = new MistakeTally();

        tally.Add(SmallClass.Right);

        Assert.That(tally.Counts(), Is.Empty);
    }
}
