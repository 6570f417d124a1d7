using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>Nothing was written into the matrix that is returned.</summary>
internal sealed class AllZero : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        [
            new(
                new Finding(
                    "all-zero",
                    $"Every entry of {symptoms.Gradient.Name} is 0.",
                    "Is the result ever written into the matrix that you return?"
                ),
                // A quotient of whole numbers is 0 from 2 on.
                e => e.HasRightShape && (e.Analytic.Enumerate().All(v => v == 0) || e.Verdict.Outcome == Outcome.Pass)
            ),
        ];
}
