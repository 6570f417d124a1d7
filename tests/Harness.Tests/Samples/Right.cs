using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Students;
using NUnit.Framework;

namespace GradCheck.Tests.Samples;

/// <summary>Calls the right sample of an exercise as a worker would call a student's.</summary>
internal static class Right
{
    private static readonly object[] Samples =
    [
        new RightAddBias(),
        new RightAffine(),
        new RightCrossEntropy(),
        new RightMatMul(),
        new RightSigmoid(),
        new RightSquare(),
        new RightTwoLayerNet(),
    ];

    /// <summary>The answer of the right sample to a gradient's method.</summary>
    public static Answer.Returned Answer(Case drawn, BackwardMethod method)
    {
        object sample = Array.Find(Samples, s => drawn.Exercise.Backward.IsInstanceOfType(s))!;
        var answer = StudentCode.Call(sample, method.Method, drawn.ArgumentsOf(method)) as Answer.Returned;
        Assert.That(answer, Is.Not.Null);
        return answer!;
    }

    /// <summary>The right value of a gradient at a case.</summary>
    public static Tensor Value(Case drawn, Gradient gradient) => Answer(drawn, gradient.Method).Tensors[gradient.Position]!;
}
