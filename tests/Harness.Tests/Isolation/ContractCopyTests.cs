using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation;

/// <summary>A student who hands in the file of a built-in exercise, changed or not, is graded by ours.</summary>
public sealed class ContractCopyTests
{
    private static readonly string Exercise = File.ReadAllText(Repository.PathOf("Fixtures", "Square.cs"));

    [Test]
    public void Beside_a_right_answer_is_left_out() => Assert.That(IsPerfect(Exercise, Solutions.RightSquare));

    [Test]
    public void Beside_a_wrong_answer_changes_nothing() =>
        Assert.That(IsPerfect(Exercise, Solutions.Square("return x.PointwiseMultiply(yGrad);")), Is.False);

    [Test]
    public void With_another_forward_function_is_left_out() =>
        Assert.That(IsPerfect(Exercise.Replace("Matrix<double> Y(", "Matrix<double> Z("), Solutions.RightSquare));

    [Test]
    public void With_another_method_is_left_out() =>
        Assert.That(
            IsPerfect(Exercise.Replace("Matrix<double> XGrad(", "Matrix<double> Other(); Matrix<double> XGrad("), Solutions.RightSquare)
        );

    private static bool IsPerfect(string exercise, string answer)
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine/Square.cs", exercise);
        folder.Write("mine/Mine.cs", answer);
        return Grade.One(folder.PathOf("mine")).IsPerfect;
    }
}
