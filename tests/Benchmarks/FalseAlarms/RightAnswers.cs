using System.Collections.Immutable;
using GradCheck.Benchmarks.Catalogue;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;

namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>Judges every right form of every gradient at a case, with the real judges.</summary>
internal sealed class RightAnswers(Exercise exercise)
{
    /// <summary>The names of the two tolerances in findings.</summary>
    public const string Usual = "default";

    /// <summary>Nothing but the reference's own allowance.</summary>
    public const string Zero = "zero";

    private static readonly ImmutableArray<(string Name, Tolerance Tolerance)> Tolerances =
    [
        (Usual, Tolerance.Default),
        (Zero, new Tolerance(0, 0)),
    ];

    private readonly ImmutableArray<RightForm> forms = RightForm.Of(exercise);

    public void Judge(Case altered, Alteration alteration, Tally tally)
    {
        var reference = ReferenceCase.At(altered);
        foreach (var method in exercise.Gradients.GroupBy(g => g.Method))
        {
            var answers = forms.Select(f => (Form: f.Name, Answer: f.Returned(altered, method.Key))).ToList();
            foreach (var gradient in method)
            {
                var values = answers.Select(a => a.Answer.Tensors[gradient.Position]!).ToList();
                var compared = new ComparedForms(reference, gradient, values, alteration);
                tally.References += compared.Count;
                tally.Elements += compared.Count * values.Count;
                foreach (var (form, answer) in answers)
                foreach (var (name, tolerance) in Tolerances)
                {
                    var verdict = new CaseJudge(gradient, tolerance).Judge(reference, answer);
                    // With no tolerance at all, only bit for bit the same number would be more than inconclusive.
                    if (verdict.Outcome == Outcome.Pass || name == Zero && verdict.Outcome == Outcome.Inconclusive)
                        continue;
                    tally.Findings.AddRange(compared.Findings(verdict, form, name, tolerance));
                }
            }
        }
    }
}
