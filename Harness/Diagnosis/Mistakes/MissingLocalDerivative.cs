namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The upstream gradient was handed on as it came.</summary>
internal sealed class MissingLocalDerivative : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        symptoms.Gradient.Upstreams.Select(
            (upstream, i) =>
                new Hypothesis(
                    new Finding(
                        "missing-local-derivative",
                        $"{symptoms.Gradient.Name} is just {upstream.ParameterName}Grad, the gradient that was handed in.",
                        $"How much does {upstream} change when {symptoms.Gradient.Of} changes a little? Where does that enter?"
                    ),
                    e => e.Is(e.Upstreams.ElementAt(i))
                )
        );
}
