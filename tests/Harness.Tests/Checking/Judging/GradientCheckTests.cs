using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Tests.Samples;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

public sealed class GradientCheckTests
{
    private static readonly Gradient WGrad = Course.Named("MatMul").Gradient("WGrad");
    private static readonly ReferenceSet References = new(Course.Named("MatMul"), seed: 1);

    private readonly List<int> asked = [];

    [Test]
    public void Asks_for_every_case_and_for_the_first_again()
    {
        Assert.That(Outcomes(Right), Is.EqualTo(new[] { Outcome.Pass, Outcome.Pass, Outcome.Pass }));
        Assert.That(asked, Is.EqualTo(new[] { 0, 1, 2, 0 }));
    }

    [Test]
    public void Rejects_a_method_that_answers_the_same_case_differently()
    {
        double calls = 0;
        var outcomes = Outcomes(drawn => Scaled(drawn, 1 + 1e-12 * calls++));
        Assert.That(outcomes, Is.EqualTo(new[] { Outcome.NotDeterministic, Outcome.Pass, Outcome.Pass }));
    }

    [Test]
    public void Takes_not_a_number_twice_for_the_same_answer() =>
        Assert.That(Outcomes(drawn => Scaled(drawn, double.NaN)), Is.All.EqualTo(Outcome.NotFinite));

    [Test]
    public void Rejects_a_method_that_throws_only_the_second_time()
    {
        int calls = 0;
        var outcomes = Outcomes(drawn => calls++ < 3 ? Right(drawn) : new Answer.Threw("Mine", "tired", []));
        Assert.That(outcomes, Is.EqualTo(new[] { Outcome.NotDeterministic, Outcome.Pass, Outcome.Pass }));
    }

    [Test]
    public void Goes_on_after_an_exception()
    {
        var outcomes = Outcomes(drawn => drawn.Index == 0 ? new Answer.Threw("Mine", "no", []) : Right(drawn));
        Assert.That(outcomes, Is.EqualTo(new[] { Outcome.Threw, Outcome.Pass, Outcome.Pass }));
    }

    [Test]
    public void Asks_no_further_after_a_call_that_never_returned()
    {
        var outcomes = Outcomes(drawn => drawn.Index == 1 ? new Answer.TimedOut(TimeSpan.FromSeconds(1)) : Right(drawn));
        Assert.That(outcomes, Is.EqualTo(new[] { Outcome.Pass, Outcome.TimedOut }));
        Assert.That(asked, Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void Lets_the_first_case_that_failed_decide()
    {
        var verdict = Check(drawn => drawn.Index == 0 ? Right(drawn) : Scaled(drawn, drawn.Index));
        Assert.That(verdict.Outcome, Is.EqualTo(Outcome.WrongValue));
        Assert.That(verdict.Deciding.Case.Index, Is.EqualTo(2));
    }

    private IEnumerable<Outcome> Outcomes(Ask ask) => Check(ask).Cases.Select(c => c.Outcome);

    private RungVerdict Check(Ask ask) =>
        GradientCheck
            .Rung(
                WGrad.Method,
                [WGrad],
                Course.Named("MatMul").Rung("square"),
                References,
                Tolerance.Default,
                drawn =>
                {
                    asked.Add(drawn.Index);
                    return ask(drawn);
                }
            )
            .Single();

    private static Answer Right(Case drawn) => Samples.Right.Answer(drawn, WGrad.Method);

    private static Answer Scaled(Case drawn, double factor) =>
        new Answer.Returned([Samples.Right.Value(drawn, WGrad).Map(v => factor * v)], ChangedParameter: null);
}
