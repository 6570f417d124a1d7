using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Tests.Samples;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

public sealed class RightAnswersTests
{
    private static IEnumerable<string> Exercises => Course.Exercises.Select(e => e.Name);

    [Test]
    public void Pass_every_rung_for_every_seed([ValueSource(nameof(Exercises))] string name, [Range(1, 20)] int seed)
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
