using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

[Category(Corpus.Category)]
public sealed class RightAnswersTests
{
    private static IEnumerable<string> Exercises => Course.Exercises.Select(e => e.Name);

    private static IEnumerable<int> Seeds => Corpus.Of(Enumerable.Range(1, 20), nth: 7);

    [Test]
    public void Pass_every_rung_for_every_seed([ValueSource(nameof(Exercises))] string name, [ValueSource(nameof(Seeds))] int seed)
    {
        var exercise = Course.Named(name);
        var references = new ReferenceSet(exercise, seed);
        foreach (var rung in references.Rungs)
        foreach (var gradient in exercise.Gradients)
        {
            var verdict = GradientCheck
                .Rung(gradient.Method, [gradient], rung, references, Tolerance.Default, drawn => Right.Answer(drawn, gradient.Method))
                .Single();
            Assert.That(verdict.Outcome, Is.EqualTo(Outcome.Pass), $"{gradient} at {verdict.Deciding.Case.Dimensions}");
        }
    }
}
