using System.Collections.Concurrent;
using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Explaining;
using GradCheck.Grading;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Wording;

namespace GradCheck.Commands.Options;

/// <summary>How tensors act on what follows, in plain text, each said once for a whole class.</summary>
internal sealed class ExplanationTexts(ImmutableArray<Exercise> catalogue)
{
    private readonly ConcurrentDictionary<(string Exercise, string Gradient), string> known = new();

    // Never by the seed that is graded with: that is nobody's business.
    public string Of(string exercise, string gradient) =>
        known.GetOrAdd(
            (exercise, gradient),
            _ =>
            {
                var of = catalogue.First(e => e.Name == exercise);
                return string.Join(
                    '\n',
                    ExplanationText.Lines(
                        ExplanationPage.Render(Explainer.Explain(of, of.Gradients.First(g => g.Name == gradient), CaseDrawer.UsualSeed))
                    )
                );
            }
        );
}

/// <summary>The explanations that go with a student's wrong gradients.</summary>
internal static class Explanations
{
    // One is two screens: from the third on nobody reads.
    private const int Most = 2;

    /// <summary>Of the first gradients that are wrong, by <see cref="GradientResult.Exercise"/> and <see cref="GradientResult.Name"/>.</summary>
    public static ImmutableDictionary<(string Exercise, string Gradient), Page> Render(SubmissionResult result, GradeSettings settings) =>
        Wrong(result).Take(Most).ToImmutableDictionary(g => (g.Exercise, g.Name), g => Page(g, settings));

    /// <summary>What to say about those that were left out; empty where none were.</summary>
    public static string Others(SubmissionResult result) =>
        Wrong(result).Skip(Most).FirstOrDefault() is { } next
            ? $"The local Jacobian of another one: gradcheck explain {next.Exercise} {next.Name}"
            : "";

    private static IEnumerable<GradientResult> Wrong(SubmissionResult result) =>
        result.Gradients.Where(g => g.Outcome is Outcome.WrongValue or Outcome.WrongShape or Outcome.NotFinite);

    private static Page Page(GradientResult gradient, GradeSettings settings)
    {
        var exercise = settings.Catalogue.First(e => e.Name == gradient.Exercise);
        return ExplanationPage.Render(Explainer.Explain(exercise, exercise.Gradients.First(g => g.Name == gradient.Name), settings.Seed));
    }
}
