using GradCheck.Exercises;
using GradCheck.Explaining;
using GradCheck.Tests.Support;
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
        var shapes = SmallShapes.Create(ForwardOf(symbols), Shapes.Of(input), [Shapes.Of(output)]);

        Assert.That((shapes.First.ToString(), shapes.Second.ToString()), Is.EqualTo((first, second)));
    }

    // Of an exercise, the dimensions are all that matters here: those that an input names.
    private static Forward ForwardOf(string symbols)
    {
        var shape = Shapes.Of(symbols.Replace(" ", " x ", StringComparison.Ordinal));
        return new Forward(typeof(SmallShapesTests), [new Variable(0, "X", shape, domain: null)], [])
        {
            Sizes = SizeRules.Read(typeof(SmallShapesTests), [shape]),
        };
    }
}
