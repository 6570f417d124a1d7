using System.Collections.Concurrent;
using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Explaining;
using GradCheck.Explaining.Words;
using GradCheck.Grading;
using GradCheck.Reports;

namespace GradCheck.Commands;

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
                        ExplanationPage.Of(Explainer.Explain(of, of.Gradients.First(g => g.Name == gradient), GradeSettings.DefaultSeed))
                    )
                );
            }
        );
}
