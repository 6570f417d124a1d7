using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The upstream gradient was handed on as it came.</summary>
internal sealed class MissingLocalDerivative : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        symptoms.Gradient.Upstreams.SelectMany(
            (upstream, i) =>
                (Hypothesis[])[Handed(symptoms, upstream, "the gradient that was handed in", e => e.Upstream.Given.ElementAt(i))]
        );

    public static Hypothesis Handed(Symptoms symptoms, Variable upstream, string how, Func<Evidence, Matrix<double>?> given) =>
        new(
            new Finding(
                "missing-local-derivative",
                $"{symptoms.Gradient.Name} is just {upstream.ParameterName}Grad, {how}.",
                $"How much does {upstream} change when {symptoms.Gradient.Of} changes a little? Where does that enter?"
            ),
            e => e.Is(given(e))
        );
}
