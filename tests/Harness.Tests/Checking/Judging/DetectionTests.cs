using System.Text.RegularExpressions;
using GradCheck.Judging;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

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
            var wrong = judged.Right.With(entry, 1.001 * judged.Right[entry]);
            var verdict = judged.Of(wrong);
            Assert.That(verdict.Outcome, Is.EqualTo(Outcome.WrongValue), $"entry {entry}");
            Assert.That(verdict.Worst!.Value.At, Is.EqualTo(entry));
        }
    }

    [Test]
    public void Catches_a_thousandth_of_a_whole_large_tensor([ValueSource(nameof(Gradients))] string gradient, [Range(0, 2)] int index)
    {
        var judged = new Judged("TwoLayerNet", gradient, "large", index: index);
        Assert.That(judged.Of(judged.Right).Outcome, Is.EqualTo(Outcome.Pass));
        Assert.That(judged.Of(judged.Right.Map(v => 1.001 * v)).Outcome, Is.EqualTo(Outcome.WrongValue));
    }

    [TestCase("W1Grad")]
    [TestCase("XGrad")]
    public void Catches_one_wrong_entry_of_a_large_tensor(string gradient)
    {
        var judged = new Judged("TwoLayerNet", gradient, "large");
        int middle = judged.Right.Values!.Length / 2;
        var wrong = judged.Right.With(middle, 2 * judged.Right[middle]);
        Assert.That(judged.Of(wrong).Outcome, Is.EqualTo(Outcome.WrongValue));
    }

    [TestCase("W1Grad")]
    [TestCase("XGrad")]
    public void Finds_the_one_wrong_entry_of_a_large_tensor(string gradient)
    {
        var judged = new Judged("TwoLayerNet", gradient, "large");
        var random = new Random(1);
        for (int i = 0; i < 10; i++)
        {
            var right = judged.Right;
            int entry = random.Next(right.Values!.Length);
            double numeric = right[entry];
            var wrong = right.With(entry, 1.01 * numeric);
            var place = judged.Of(wrong).Place!.Value!;
            Assert.That((place.Worst.At, place.IsOneRow, place.IsOneColumn), Is.EqualTo((entry, true, true)));
            Assert.That(place.Worst.Comparison.Numeric.Value, Is.EqualTo(numeric).Within(1e-9));
        }
    }

    [TestCase(true, "; no other row is wrong.")]
    [TestCase(false, "; no other column is wrong in that row.")]
    public void Says_whether_a_row_or_a_column_of_a_large_tensor_is_wrong(bool isRow, string end)
    {
        var judged = new Judged("TwoLayerNet", "W1Grad", "large");
        var wrong = judged.Right.Changed(m => m.MapIndexed((row, column, value) => (isRow ? row : column) == 17 ? 1.01 * value : value));
        var verdict = judged.Of(wrong);
        var (row, column) = wrong.At(verdict.Place!.Value!.Worst.At);
        Assert.That(isRow ? row : column, Is.EqualTo(17));
        Assert.That(judged.Sentence(verdict), Does.Match(@"entry \[\d+,\d+\] is \S+, finite differences say \S+" + Regex.Escape(end)));
    }

    [TestCase(1e160)]
    [TestCase(1e300)]
    [TestCase(double.MaxValue)]
    public void Catches_numbers_so_large_that_their_squares_overflow(double huge)
    {
        var judged = new Judged("TwoLayerNet", "W1Grad", "large");
        var wrong = judged.Right.Map(_ => huge);
        Assert.That(judged.Of(wrong).Outcome, Is.EqualTo(Outcome.WrongValue));
    }
}
