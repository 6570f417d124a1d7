using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using GradCheck.Judging.Shrinking;
using GradCheck.Students;

namespace GradCheck.Diagnosis;

/// <summary>What is found out about a judged gradient.</summary>
/// <param name="Verdict">With the smallest case that shows it, where it is wrong.</param>
/// <param name="Finding">The mistake; null where the gradient is not wrong, or is wrong in a way that its outcome tells.</param>
internal sealed record Examination(GradientVerdict Verdict, Finding? Finding)
{
    /// <param name="ask">Asks the method that returned the gradient.</param>
    public static Examination Create(GradientVerdict verdict, Tolerance tolerance, Ask ask)
    {
        var shown = verdict with { Smallest = Shrinker.Shrink(verdict, tolerance, ask) };
        return new Examination(shown, Diagnostician.Diagnose(shown, tolerance, ask));
    }
}
