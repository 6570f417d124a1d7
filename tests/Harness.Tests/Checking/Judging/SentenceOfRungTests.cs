using GradCheck.Judging;
using GradCheck.Tests.Samples;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

public sealed class SentenceOfRungTests
{
    [TestCase("scalar", "It is wrong already at scalar shapes.")]
    [TestCase("D", "Right at scalar shapes, wrong once D grows: is something summed or averaged over D here?")]
    [TestCase("matrix", "Right while one dimension grows alone, wrong once they grow together.")]
    [TestCase("square", "Right at other shapes, wrong at square ones: does something depend on the shape?")]
    [TestCase("large", "Right at small shapes, wrong at large ones.")]
    public void Says_what_the_rung_tells(string rung, string hint)
    {
        var judged = new Judged("TwoLayerNet", "XGrad", rung, index: 0);
        var wrong = judged.Right.Map(v => -v);
        Assert.That(judged.Sentence(judged.Of(wrong)), Does.EndWith($". {hint}"));
    }

    [Test]
    public void Shows_an_entry_of_a_large_tensor()
    {
        var judged = new Judged("MatMul", "WGrad", "large");
        string sentence = judged.Sentence(judged.Of(judged.Right.Map(v => 2 * v)))!;
        Assert.That(
            sentence,
            Does.Match(@"^WGrad at N=\d+, D=\d+, K=\d+: entry \[\d+,\d+\] is \S+, finite differences say \S+\. Right at small")
        );
    }

    [Test]
    public void Says_nothing_of_other_shapes_where_they_could_not_be_judged()
    {
        var judged = new Judged("TwoLayerNet", "XGrad", "D", index: 0);
        var wrong = judged.Of(judged.Right.Map(v => -v));
        var scalar = new RungVerdict(Course.Network.Rung("scalar"), [wrong with { Outcome = Outcome.Inconclusive }]);
        var verdict = new GradientVerdict(judged.Gradient, [scalar, new RungVerdict(judged.Reference.Case.Rung, [wrong])]);
        Assert.That(Sentence.Render(verdict), Does.EndWith(".").And.Not.Contain("Right at"));
    }
}
