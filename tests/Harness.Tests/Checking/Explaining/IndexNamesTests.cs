using GradCheck.Explaining;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Explaining;

public sealed class IndexNamesTests
{
    [TestCase("N x D", "D x H", "n 0 d h", 3, 1, 2, 4, TestName = "Indices_of_one_row_are_0")]
    [TestCase("N x H", "D x H", "n h' d h", 3, 2, 4, 2, TestName = "Indices_that_both_have_get_a_prime")]
    [TestCase("N x H", "H x H", "n h' h h2", 3, 2, 2, 2, TestName = "Indices_of_a_square_are_two")]
    [TestCase("N x N", "N x D", "n' n'' n d", 2, 2, 2, 3, TestName = "Indices_of_a_square_result_are_two")]
    [TestCase("N x 7", "N x H", "n' j n h", 2, 7, 2, 3, TestName = "Indices_without_a_dimension_are_i_and_j")]
    public void Indices_have_names(string output, string input, string names, int r, int c, int a, int b) =>
        Assert.That(string.Join(' ', IndexNames.Create(Shapes.Of(output), Shapes.Of(input), [r, c, a, b], outputs: 2)), Is.EqualTo(names));
}
