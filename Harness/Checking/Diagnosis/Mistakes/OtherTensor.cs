using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using GradCheck.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The gradient of another tensor was returned.</summary>
/// <param name="ofSameShape">Of the tensor's own shape; or of another, which a sum may have just as well.</param>
internal sealed class OtherTensor(bool ofSameShape) : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        symptoms.Failing.All(e => e.HasRightShape) != ofSameShape ? []
        : symptoms.Gradient.Upstreams.IsEmpty
            ? symptoms
                .Exercise.Forward.Variables.Where(t => t != symptoms.Gradient.Of)
                .Select(t => Hypothesis(symptoms, t, e => OfLoss(e, t, symptoms)))
        : symptoms
            .Exercise.Gradients.Where(g => g != symptoms.Gradient)
            .Select(g =>
                Hypothesis(
                    symptoms,
                    g.Of,
                    e => e.Verdict.Reference.Of(g) is EntryReference { IsKnown: true } reference ? reference.ToTensor().Matrix : null
                )
            );

    private static Hypothesis Hypothesis(Symptoms symptoms, Variable other, Func<Evidence, Matrix<double>?> of) =>
        new(
            new Finding(
                "other-tensor",
                $"{symptoms.Gradient.Name} is the gradient of {other}, not of {symptoms.Gradient.Of}.",
                $"Which of the tensors stays as it is, and which one changes, when you ask for the gradient of {symptoms.Gradient.Of}?"
            ),
            e => e.Is(of(e))
        );

    // From the loss all the way down, a short cut that is right for the other tensor.
    private static Matrix<double>? OfLoss(Evidence e, Variable other, Symptoms symptoms)
    {
        var value = e.Case.Values[other.Index].Matrix;
        return (value.RowCount, value.ColumnCount) == (e.Analytic.RowCount, e.Analytic.ColumnCount)
            ? new EntryReference(new Objective(e.Case, new Gradient(other, symptoms.Gradient.Method, 0))).ToTensor().Matrix
            : null;
    }
}
