using GradCheck.Cases;
using GradCheck.Judging;
using GradCheck.Tests.Samples;
using NUnit.Framework;

namespace GradCheck.Tests.Judging;

/// <summary>An error of a thousandth escapes nowhere.</summary>
public sealed class DetectionTests
{
    private static IEnumerable<string> Gradients => Course.Network.Gradients.Select(g => g.Name);

    [Test]
    public void Catches_a_thousandth_in_any_single_entry(
        [ValueSource(nameof(Gradients))] string gradient,
        [Values("scalar", "N", "D", "H", "matrix", "square")] string rung
    )
    {
        var judged = new Judged("TwoLayerNet", gradient, rung);
        for (int entry = 0; entry < judged.Right.Values!.Length; entry++)
        {
            var wrong = judged.Right;
            wrong.Values![entry] *= 1.001;
            var verdict = judged.Of(wrong);
            Assert.That(verdict.Outcome, Is.EqualTo(Outcome.WrongValue), $"entry {entry}");
            Assert.That(verdict.Worst!.Value.Row * wrong.Columns + verdict.Worst.Value.Column, Is.EqualTo(entry));
        }
    }

    [Test]
    public void Catches_a_thousandth_of_a_whole_large_tensor([ValueSource(nameof(Gradients))] string gradient, [Range(0, 2)] int index)
    {
        var judged = new Judged("TwoLayerNet", gradient, "large", index: index);
        Assert.That(judged.Of(judged.Right).Outcome, Is.EqualTo(Outcome.Pass));
        Assert.That(judged.Of(RawMatrix.Of(1.001 * judged.Right.ToMatrix())).Outcome, Is.EqualTo(Outcome.WrongValue));
    }

    [TestCase("W1Grad")]
    [TestCase("XGrad")]
    public void Catches_one_wrong_entry_of_a_large_tensor(string gradient)
    {
        var judged = new Judged("TwoLayerNet", gradient, "large");
        var wrong = judged.Right;
        wrong.Values![wrong.Values.Length / 2] *= 2;
        Assert.That(judged.Of(wrong).Outcome, Is.EqualTo(Outcome.WrongValue));
    }

    [TestCase(1e160)]
    [TestCase(1e300)]
    [TestCase(double.MaxValue)]
    public void Catches_numbers_so_large_that_their_squares_overflow(double huge)
    {
        var judged = new Judged("TwoLayerNet", "W1Grad", "large");
        var wrong = judged.Right;
        Array.Fill(wrong.Values!, huge);
        Assert.That(judged.Of(wrong).Outcome, Is.EqualTo(Outcome.WrongValue));
    }
}
