using GradCheck.Diagnosis.Facts;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>Something is passed on to entries that nothing reaches: the mask, or the winner, was forgotten.</summary>
internal sealed class ForgottenMask : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) => WrongWhere.In(symptoms, [Region.ShouldBeZero]);
}
