using GradCheck.Cases;
using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.Samples;

/// <summary>A case as it was drawn, but for its first input.</summary>
internal static class CaseWith
{
    public static Case With(this Case drawn, Matrix<double> firstInput) => drawn.With(Tensor.Create(firstInput));

    public static Case With(this Case drawn, Tensor firstInput)
    {
        Tensor?[] values = [.. drawn.Values];
        values[drawn.Exercise.Forward.Inputs.First().Index] = firstInput;
        drawn.Exercise.Forward.Run(values);
        return new Case(drawn.Exercise, drawn.Key + "|altered", drawn.Rung, drawn.Index, drawn.Dimensions, values!, drawn.Upstreams);
    }
}
