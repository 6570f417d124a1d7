using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Students;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

public sealed class CaseJudgeTests
{
    private readonly Judged judged = new("TwoLayerNet", "W1Grad", "matrix");

    [Test]
    public void Passes_the_right_gradient() => Assert.That(judged.Of(judged.Right).Outcome, Is.EqualTo(Outcome.Pass));

    [Test]
    public void Passes_a_gradient_that_is_right_to_a_millionth() =>
        Assert.That(judged.Of(Scaled(judged.Right, 1 + 1e-7)).Outcome, Is.EqualTo(Outcome.Pass));

    [TestCase(-1)]
    [TestCase(2)]
    [TestCase(0)]
    [TestCase(1.00001)]
    public void Rejects_a_gradient_that_is_off_by_a_factor(double factor) =>
        Assert.That(judged.Of(Scaled(judged.Right, factor)).Outcome, Is.EqualTo(Outcome.WrongValue));

    [Test]
    public void Rejects_a_transposed_gradient()
    {
        var transposed = judged.Right.Changed(m => m.Transpose());
        Assert.That(judged.Of(transposed).Outcome, Is.EqualTo(Outcome.WrongShape));
    }

    [Test]
    public void Rejects_null_for_its_shape() => Assert.That(judged.Of(value: null).Outcome, Is.EqualTo(Outcome.WrongShape));

    [Test]
    public void Rejects_a_matrix_too_large_to_send_for_its_shape() =>
        Assert.That(judged.Of(new Tensor([3000, 3000], values: null)).Outcome, Is.EqualTo(Outcome.WrongShape));

    [TestCase(0)]
    [TestCase(2)]
    public void Rejects_another_number_of_matrices_than_was_asked_for(int count)
    {
        var answer = new Answer.Returned([.. Enumerable.Repeat(judged.Right, count)], ChangedParameter: null);
        Assert.That(judged.Of(answer).Outcome, Is.EqualTo(Outcome.WrongShape));
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void Rejects_what_is_not_finite_and_says_where(double value)
    {
        var wrong = judged.Right.With(judged.Right.Sides[1] + 1, value);
        var verdict = judged.Of(wrong);
        Assert.That((verdict.Outcome, wrong.At(verdict.Worst!.Value.At)), Is.EqualTo((Outcome.NotFinite, (1, 1))));
    }

    [Test]
    public void Rejects_a_right_gradient_whose_method_changed_its_argument() =>
        Assert.That(judged.Of(judged.Right, changed: "x").Outcome, Is.EqualTo(Outcome.MutatedInput));

    private static IEnumerable<TestCaseData> Endings()
    {
        yield return new TestCaseData(new Answer.Threw("System.NotImplementedException", "", []), Outcome.NotImplemented);
        yield return new TestCaseData(new Answer.Threw("System.DivideByZeroException", "", []), Outcome.Threw);
        yield return new TestCaseData(new Answer.TimedOut(TimeSpan.FromSeconds(1)), Outcome.TimedOut);
        yield return new TestCaseData(new Answer.Crashed("signal 11"), Outcome.Crashed);
        yield return new TestCaseData(new Answer.OutOfMemory(1 << 20), Outcome.OutOfMemory);
    }

    [TestCaseSource(nameof(Endings))]
    public void Names_what_became_of_a_call_that_did_not_return(object answer, object outcome) =>
        Assert.That(judged.Of((Answer)answer).Outcome, Is.EqualTo(outcome));

    private static Tensor Scaled(Tensor matrix, double factor) => matrix.Map(v => factor * v);
}
