using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

public sealed class SentenceTests
{
    private const string Grown = "Right at scalar shapes, wrong once N grows: is something summed or averaged over N here?";

    private readonly Judged judged = new("TwoLayerNet", "W2Grad", "N", seed: 9, index: 0);

    [Test]
    public void Says_nothing_of_a_right_gradient() => Assert.That(judged.Sentence(judged.Of(judged.Right)), Is.Null);

    [Test]
    public void Says_both_numbers_and_asks_about_the_dimension_that_grew()
    {
        // The mean over the batch, where the sum belongs.
        var wrong = judged.Right.Map(v => v / judged.Reference.Case.Dimensions["N"]);
        Assert.That(
            judged.Sentence(judged.Of(wrong)),
            Is.EqualTo($"W2Grad at N=2, D=1, H=1: entry [0,0] is -0.137142, finite differences say -0.274283. {Grown}")
        );
    }

    [Test]
    public void Says_as_many_digits_as_tell_the_two_apart()
    {
        var wrong = judged.Right.Map(v => 1.0000011 * v);
        Assert.That(
            judged.Sentence(judged.Of(wrong)),
            Does.Match(@"^W2Grad at N=2, D=1, H=1: entry \[0,0\] is -0\.27428338, finite differences say -0\.27428308\. Right at")
        );
    }

    [Test]
    public void Says_where_a_number_is_missing()
    {
        var wrong = judged.Right.With(0, double.NaN);
        Assert.That(
            judged.Sentence(judged.Of(wrong)),
            Is.EqualTo(
                $"W2Grad at N=2, D=1, H=1: entry [0,0] is NaN, finite differences say -0.274283. Right at scalar shapes, wrong once N grows."
            )
        );
    }

    [Test]
    public void Says_which_shape_was_expected()
    {
        Assert.That(
            judged.Sentence(judged.Of(new Tensor([2, 3], new double[6]))),
            Is.EqualTo($"W2Grad at N=2, D=1, H=1: returned 2 x 3, but W2 is 1 x 1, and a gradient has the shape of its tensor. {Grown}")
        );
        Assert.That(
            judged.Sentence(judged.Of(value: null)),
            Is.EqualTo($"W2Grad at N=2, D=1, H=1: returned null, but W2 is 1 x 1, and a gradient has the shape of its tensor. {Grown}")
        );
        Assert.That(
            judged.Sentence(judged.Of(new Answer.Returned([], null))),
            Is.EqualTo($"W2Grad at N=2, D=1, H=1: 0 results came back, but W2Grad returns 1. {Grown}")
        );
    }

    private static IEnumerable<TestCaseData> Endings()
    {
        yield return Ending(new Answer.Threw("System.NotImplementedException", "later", []), "W2Grad is not implemented yet.");
        yield return Ending(
            new Answer.Threw("System.IndexOutOfRangeException", "Index was outside the bounds", ["TwoLayerNet.cs:23", "TwoLayerNet.cs:9"]),
            "W2Grad at AT: threw IndexOutOfRangeException: Index was outside the bounds (TwoLayerNet.cs:23). Right at scalar shapes, wrong once N grows."
        );
        yield return Ending(
            new Answer.Threw("Mine", "no", []),
            "W2Grad at AT: threw Mine: no. Right at scalar shapes, wrong once N grows."
        );
        yield return Ending(
            new Answer.TimedOut(TimeSpan.FromMilliseconds(1500)),
            "W2Grad at AT: no answer within 1.5 s. Does a loop never end?"
        );
        yield return Ending(new Answer.OutOfMemory(256 << 20), "W2Grad at AT: needed more than the 256 MiB of memory that it may have.");
        yield return Ending(new Answer.Crashed("stack overflow"), "W2Grad at AT: the process died during the call: stack overflow.");
    }

    [TestCaseSource(nameof(Endings))]
    public void Says_what_became_of_a_call(object answer, string sentence)
    {
        sentence = sentence
            .Replace("AT", "N=2, D=1, H=1", StringComparison.Ordinal)
            .Replace(
                "ASK",
                "Right at scalar shapes, wrong once N grows: is something summed or averaged over N here?",
                StringComparison.Ordinal
            );
        Assert.That(judged.Sentence(judged.Of((Answer)answer)), Is.EqualTo(sentence));
    }

    [Test]
    public void Says_which_argument_was_changed() =>
        Assert.That(
            judged.Sentence(judged.Of(judged.Right, changed: "o1")),
            Is.EqualTo("W2Grad at N=2, D=1, H=1: changed its argument o1, which others still need. Work on a copy.")
        );

    [Test]
    public void Says_that_two_calls_differ() =>
        Assert.That(
            judged.Sentence(judged.Of(judged.Right) with { Outcome = Outcome.NotDeterministic }),
            Is.EqualTo(
                "W2Grad at N=2, D=1, H=1: two calls with the same arguments gave different answers. Does it keep something from one call to the next?"
            )
        );

    [Test]
    public void Says_how_good_our_own_reference_is()
    {
        var verdict = judged.Of(judged.Right) with { Outcome = Outcome.Inconclusive };
        var unsure = new Entry(0, new Comparison(1.5, new Derivative(1, 0.25), new Scale(1), Tolerance.Default));
        Assert.That(
            judged.Sentence(verdict with { Worst = unsure }),
            Is.EqualTo(
                "W2Grad at N=2, D=1, H=1: our own reference is only good to 0.25 here, so nothing can be said of a difference of 0.5."
            )
        );
        var unknown = new Entry(0, new Comparison(1.5, Derivative.Unknown, new Scale(1), Tolerance.Default));
        Assert.That(
            judged.Sentence(verdict with { Worst = unknown }),
            Is.EqualTo("W2Grad at N=2, D=1, H=1: our own reference is not good enough here to say anything.")
        );
    }

    private static TestCaseData Ending(Answer answer, string sentence) => new TestCaseData(answer, sentence).SetArgDisplayNames(sentence);
}
