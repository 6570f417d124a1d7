using GradCheck.Numerics;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The gradient of another tensor was returned.</summary>
internal sealed class OtherTensor : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        symptoms
            .Exercise.Gradients.Where(g => g != symptoms.Gradient)
            .Select(other => new Hypothesis(
                new Finding(
                    "other-tensor",
                    $"{symptoms.Gradient.Name} is the gradient of {other.Of}, not of {symptoms.Gradient.Of}.",
                    $"Which of the tensors stays as it is, and which one changes, when you ask for the gradient of {symptoms.Gradient.Of}?"
                ),
                e => e.Verdict.Reference[other] is EntryReference { IsKnown: true } reference && e.Is(reference.ToMatrix())
            ));
}
