using GradCheck.Diagnosis.Facts;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>Rows and columns swapped; of more sides, any two.</summary>
internal sealed class Transposed : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        from one in Enumerable.Range(0, symptoms.Axes.Count)
        from other in Enumerable.Range(one + 1, symptoms.Axes.Count - one - 1)
        select new Hypothesis(Finding(symptoms, one, other), e => e.Is(e.Swapped(one, other)));

    private static Finding Finding(Symptoms symptoms, int one, int other) =>
        symptoms.Axes.IsMatrix
            ? new(
                "transposed",
                $"{symptoms.Gradient.Name} holds the right numbers with rows and columns swapped.",
                $"A gradient has the shape of its tensor. Which of the two factors has to stand first so that the product has the shape of {symptoms.Gradient.Of}?"
            )
            : new(
                "transposed",
                $"{symptoms.Gradient.Name} holds the right numbers with two sides swapped: {symptoms.Axes.Side(one)} and {symptoms.Axes.Side(other)}.",
                $"A gradient has the shape of its tensor. In which order do the indices of {symptoms.Gradient.Of} stand?"
            );
}
