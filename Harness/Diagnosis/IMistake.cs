namespace GradCheck.Diagnosis;

/// <summary>A kind of mistake: the hypotheses that it suggests for a gradient.</summary>
internal interface IMistake
{
    IEnumerable<Hypothesis> Suggest(Symptoms symptoms);
}
