using System.Globalization;
using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>Right in form, but calculated with too few digits.</summary>
internal static class Imprecise
{
    private const double Most = 1e-3;

    public static Finding? Find(Symptoms symptoms)
    {
        if (symptoms.Verdict.Outcome != Outcome.WrongValue || !symptoms.Evidence.All(e => e.HasRightShape) || !symptoms.Failing.Any())
            return null;
        double worst = symptoms.Evidence.Max(e => e.RelativeError);
        return worst > Most
            ? null
            : new Finding(
                "imprecise",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{symptoms.Gradient.Name} is off by {worst:0.#e-0} of its size at most: the formula is likely right, and calculated with too few digits."
                ),
                "Is a constant rounded, something clipped, a small number added, or a float used on the way?"
            );
    }
}
