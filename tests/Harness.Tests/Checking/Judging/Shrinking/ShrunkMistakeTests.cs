using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Judging;
using GradCheck.Judging.Shrinking;
using GradCheck.Tests.Mistakes;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging.Shrinking;

/// <summary>Every planted mistake that fails at a case that can be made smaller, is.</summary>
[Category(Corpus.Category)]
public sealed class ShrunkMistakeTests
{
    private static IEnumerable<string> Exercises => MistakeCorpus.All.Select(m => m.Exercise.Name).Distinct();

    [Test]
    public void Makes_every_mistake_small_that_can_be([ValueSource(nameof(Exercises))] string exercise) =>
        Assert.That(Of(exercise).Where(s => CanShrink(s.Mistake) != s.Shrunk.Smallest is not null).Select(s => s.Mistake), Is.Empty);

    [Test]
    public void Fails_with_the_same_outcome_when_asked_again([ValueSource(nameof(Exercises))] string exercise) =>
        Assert.That(Small(exercise).Where(s => s.Shrunk.OutcomeAgain != s.Mistake.Outcome).Select(s => s.Mistake), Is.Empty);

    [Test]
    public void Comes_to_the_same_numbers_each_time([ValueSource(nameof(Exercises))] string exercise) =>
        Assert.That(
            Small(exercise)
                .Where(s =>
                    Shrunk.Text(Shrinker.Shrink(s.Shrunk.Verdict, Tolerance.Default, s.Shrunk.Ask)) != Shrunk.Text(s.Shrunk.Smallest)
                )
                .Select(s => s.Mistake),
            Is.Empty
        );

    [Test]
    public void Is_never_larger_than_what_failed([ValueSource(nameof(Exercises))] string exercise) =>
        Assert.That(
            from s in Small(exercise)
            let failed = s.Shrunk.Verdict.Deciding.Deciding.Case.Dimensions
            where s.Shrunk.Smallest!.Case.Dimensions.Sizes.Any(d => d.Size > failed[d.Symbol])
            select (s.Mistake, failed, s.Shrunk.Smallest!.Case.Dimensions),
            Is.Empty
        );

    [Test]
    public void Keeps_to_what_a_tensor_may_hold([ValueSource(nameof(Exercises))] string exercise) =>
        Assert.That(
            from s in Small(exercise)
            let small = s.Shrunk.Smallest!.Case
            from tensor in LocalPart.Create(s.Mistake.Gradient, small.Exercise.Forward).Free
            from number in small.Values[tensor.Index].Values!
            where !MayHold(tensor, number, small.Dimensions)
            select (s.Mistake, tensor, number),
            Is.Empty
        );

    [Test]
    public void Comes_to_a_case_for_paper_in_the_median()
    {
        var entries = MistakeCorpus
            .All.Select(m => m.Exercise.Name)
            .Distinct()
            .SelectMany(Small)
            .Select(s => s.Shrunk.Smallest!.Reference[s.Mistake.Gradient])
            .Select(r => r.Count)
            .Order()
            .ToList();

        Assert.That(entries[entries.Count / 2], Is.LessThanOrEqualTo(4));
    }

    private static IEnumerable<(Mistake Mistake, Shrunk Shrunk)> Of(string exercise) =>
        MistakeSample.All.Where(m => m.Exercise.Name == exercise).Select(m => (m, Shrunk.Of(m)));

    private static IEnumerable<(Mistake Mistake, Shrunk Shrunk)> Small(string exercise) =>
        Of(exercise).Where(s => s.Shrunk.Smallest is not null);

    private static bool CanShrink(Mistake mistake) =>
        mistake.Outcome is Outcome.WrongValue or Outcome.WrongShape or Outcome.NotFinite or Outcome.Threw or Outcome.MutatedInput
        && mistake.Label.Rung != "large";

    private static bool MayHold(Variable tensor, double number, Dimensions dimensions) =>
        tensor.Domain switch
        {
            BinaryAttribute => number is 0 or 1,
            UniformAttribute uniform => number >= uniform.Low && number <= uniform.High,
            WholeAttribute whole => double.IsInteger(number) && number >= 0 && number < Side.Read(whole.Below)!.At(dimensions),
            _ => double.IsFinite(number),
        };
}
