using GradCheck.Diagnosis.Facts;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>Rows and columns swapped.</summary>
internal sealed class Transposed : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        [
            new(
                new Finding(
                    "transposed",
                    $"{symptoms.Gradient.Name} holds the right numbers with rows and columns swapped.",
                    $"A gradient has the shape of its tensor. Which of the two factors has to stand first so that the product has the shape of {symptoms.Gradient.Of}?"
                ),
                e => e.Is(e.Numeric.Transpose())
            ),
        ];
}
