using GradCheck.Exercises;
using GradCheck.Tests.Samples;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class SymbolicShapesTests
{
    [TestCase(
        "TwoLayerNet",
        "X: N x D, W1: D x H, B1: 1 x H, W2: H x 1, B2: 1 x 1, Y: N x 1, A1: N x H, O1: N x H, A2: N x 1, O2: N x 1, Loss: 1 x 1"
    )]
    [TestCase("CrossEntropy", "O2: N x 1, Y: N x 1, Loss: 1 x 1")]
    [TestCase("Affine", "X: N x D, W: D x K, B: 1 x K, Y: N x K")]
    public void Finds_out_the_shape_of_what_a_step_makes(string exercise, string shapes) =>
        Assert.That(
            string.Join(
                ", ",
                SymbolicShapes.Of(Course.Named(exercise).Forward).OrderBy(s => s.Key.Index).Select(s => $"{s.Key}: {s.Value}")
            ),
            Is.EqualTo(shapes)
        );
}
