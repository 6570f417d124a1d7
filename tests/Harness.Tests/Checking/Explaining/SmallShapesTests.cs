using GradCheck.Exercises;
using GradCheck.Explaining;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Explaining;

public sealed class SmallShapesTests
{
    // The smaller the Jacobian, the better; but two dimensions are always 2 and 3.
    [TestCase("N K", "1 x K", "N x K", "N=2, K=3", "N=3, K=2")]
    [TestCase("N D K", "D x K", "N x K", "N=3, D=4, K=2", "N=4, D=2, K=3")]
    [TestCase("N D H", "1 x 1", "N x 1", "N=2, D=3, H=4", "N=3, D=3, H=4")]
    public void Dimensions_are_small_and_differ(string symbols, string input, string output, string first, string second)
    {
        var shapes = SmallShapes.Create([.. symbols.Split(' ')], ShapeOf(input), [ShapeOf(output)]);

        Assert.That((shapes.First.ToString(), shapes.Second.ToString()), Is.EqualTo((first, second)));
    }

    private static Shape ShapeOf(string text) => new(text.Split(" x ")[0], text.Split(" x ")[1]);
}
