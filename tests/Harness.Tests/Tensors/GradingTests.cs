using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Tensors;

/// <summary>Right answers pass and wrong ones fail where they should, through the real compiler and workers.</summary>
public sealed class GradingTests
{
    private static IEnumerable<TestCaseData> Answers =>
        Corpus.Of(TensorExercises.Answers, nth: 4).Select(a => new TestCaseData(a).SetArgDisplayNames($"{a}"));

    [Category(Corpus.Category)]
    [TestCaseSource(nameof(Answers))]
    public void Judges(object sample)
    {
        var answer = (TensorAnswer)sample;
        var settings = OwnExercises.Settings(TensorExercises.ExerciseFile(answer.Exercise));

        var result = Grade.One(answer.Path, settings with { HasPolicy = true });

        Assert.That(result.Gradients.Where(g => g.Passed != true).Select(Problem), Is.EqualTo(answer.Wrong), Told(result));
        Assert.That(result.Gradients, Is.Not.Empty, Told(result));
    }

    private static string Problem(GradientResult gradient) =>
        $"{gradient.Name} {gradient.Outcome.Code()} at {gradient.Rungs.First(r => r.Passed != true).Rung}";

    private static string Told(SubmissionResult result) =>
        string.Join("\n", result.Diagnostics.Select(d => d.Message).Concat(result.Gradients.Select(g => $"{g.Name}: {g.Message}")));
}
