using System.Globalization;
using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>A tensor that flows into several others, and one of these ways back is lost, or taken with another weight.</summary>
internal sealed class LostPath : IMistake
{
    private static readonly double[] Weights = [-1, 2, 0.5];

    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        var upstreams = symptoms.Gradient.Upstreams;
        if (upstreams.Length < 2)
            yield break;
        for (int i = 0; i < upstreams.Length; i++)
        {
            int lost = i;
            yield return new Hypothesis(
                Lost(symptoms, upstreams[i], $"what comes back through {upstreams[i]} is missing"),
                e => e.Is(Weighted(e, lost, 0))
            );
            yield return new Hypothesis(
                Lost(symptoms, upstreams[i], "as if every entry of it were 1"),
                e => e.Is(Weighted(e, lost, 0) + e.Upstream.ThroughOnes(lost))
            );
            foreach (double weight in Weights)
                yield return new Hypothesis(Weighted(symptoms, upstreams[i], Number(weight)), e => e.Is(Weighted(e, lost, weight)));
            foreach (Variable given in symptoms.Exercise.Forward.Inputs.Where(t => t.Declared!.IsOneNumber))
                yield return new Hypothesis(
                    Weighted(symptoms, upstreams[i], $"1/{given.ParameterName}"),
                    e => e.Is(Weighted(e, lost, 1 / e.Case.Values[given.Index].Matrix[0, 0]))
                );
        }
    }

    private static Matrix<double> Weighted(Evidence e, int path, double weight) => e.Numeric + (weight - 1) * e.Upstream.Through(path);

    private static Finding Lost(Symptoms symptoms, Variable upstream, string how) =>
        new(
            IsTerm(symptoms, upstream) ? "added-term" : "ignores-upstream",
            $"{symptoms.Gradient.Name} does not depend on {upstream.ParameterName}Grad: {how}.",
            $"Into which tensors does {symptoms.Gradient.Of} flow? Each of them sends something back."
        );

    // A penalty's part is a multiple of the tensor itself: a term of the sum, however large in each case.
    private static bool IsTerm(Symptoms symptoms, Variable upstream)
    {
        int path = symptoms.Gradient.Upstreams.IndexOf(upstream);
        return symptoms.Failing.All(e =>
        {
            var (part, tensor) = (e.Upstream.Through(path), e.Case.Values[symptoms.Gradient.Of.Index].Matrix);
            double norm = tensor.FrobeniusNorm();
            double factor = norm == 0 ? 0 : part.PointwiseMultiply(tensor).RowSums().Sum() / (norm * norm);
            return e.IsNear(part, factor * tensor);
        });
    }

    private static Finding Weighted(Symptoms symptoms, Variable upstream, string weight) =>
        new(
            "added-term",
            $"{symptoms.Gradient.Name} is right but for what comes back through {upstream}: that part is taken {weight} times.",
            $"Look at the part of {symptoms.Gradient.Of} that flows into {upstream} alone. What is its derivative?"
        );

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
