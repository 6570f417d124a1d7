using GradCheck.Diagnosis.Facts;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The local derivative alone, or what the method was given, without the gradient that comes from above.</summary>
internal sealed class IgnoresUpstream : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        if (symptoms.Gradient.Upstreams.IsEmpty)
            yield break;
        yield return Ignored(symptoms, "as if every entry of it were 1", e => e.Upstream.OfOnes);
        if (symptoms.Gradient.Upstreams.Length == 1)
            yield return Ignored(symptoms, "it is the local derivative alone", e => e.Upstream.OwnEntries);
        foreach (var parameter in symptoms.Gradient.Method.Parameters.Where(p => !p.IsUpstream))
        {
            yield return Ignored(symptoms, $"it is just {parameter.Name}", e => e.Case.Values[parameter.Variable.Index].Matrix);
            yield return Ignored(
                symptoms,
                $"it is just {parameter.Name}, transposed",
                e => e.Case.Values[parameter.Variable.Index].Matrix.Transpose()
            );
        }
    }

    private static Hypothesis Ignored(Symptoms symptoms, string how, Func<Evidence, Matrix<double>?> local)
    {
        string upstreams = string.Join(" and ", symptoms.Gradient.Upstreams.Select(u => $"{u.ParameterName}Grad"));
        return new Hypothesis(
            new Finding(
                "ignores-upstream",
                $"{symptoms.Gradient.Name} does not depend on {upstreams}: {how}.",
                $"Your method is given {upstreams}. How does a change of the loss reach {symptoms.Gradient.Of}, if not through it?"
            ),
            e => e.Is(local(e))
        );
    }
}
