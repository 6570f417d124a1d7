using NUnit.Framework;

namespace GradCheck.Tests.Verification;

/// <summary>Each kind of bug is planted where it applies, and nowhere else.</summary>
public sealed class MutationTests
{
    [TestCase("drops a transpose", "x.Transpose() * yGrad", "x.Transpose() -> x")]
    [TestCase("drops a transpose", "x.TransposeThisAndMultiply(yGrad)", "x.TransposeThisAndMultiply(yGrad) -> x.Multiply(yGrad)")]
    [TestCase("drops a transpose", "x.TransposeAndMultiply(yGrad)", "x.TransposeAndMultiply(yGrad) -> x.Multiply(yGrad)")]
    [TestCase(
        "transposes a factor",
        "x * yGrad",
        "x * yGrad -> x.TransposeThisAndMultiply(yGrad)",
        "x * yGrad -> x.TransposeAndMultiply(yGrad)"
    )]
    [TestCase("drops a sum", "yGrad.ColumnSums().ToRowMatrix()", "yGrad.ColumnSums() -> yGrad.Row(0)")]
    [TestCase("drops a sum", "yGrad.RowSums().ToColumnMatrix()", "yGrad.RowSums() -> yGrad.Column(0)")]
    [TestCase("drops a sum", "Build.Dense(1, 1, x.Row(0).Sum())", "x.Row(0).Sum() -> x.Row(0).First()")]
    [TestCase("takes a sum for a mean", "x * x.Row(0).Average()", "x.Row(0).Average() -> x.Row(0).Sum()")]
    [TestCase("drops a factor", "x * rate", "x * rate -> x", "x * rate -> rate")]
    [TestCase("drops a factor", "yGrad.PointwiseMultiply(x)", "yGrad.PointwiseMultiply(x) -> yGrad", "yGrad.PointwiseMultiply(x) -> x")]
    [TestCase("drops a divisor", "x / x.RowCount", "x / x.RowCount -> x")]
    [TestCase("drops a divisor", "yGrad.PointwiseDivide(x)", "yGrad.PointwiseDivide(x) -> yGrad")]
    [TestCase("drops a power", "x.PointwisePower(2)", "x.PointwisePower(2) -> x")]
    [TestCase("drops a minus", "-x", "-x -> x")]
    [TestCase("flips a sign", "F(x - yGrad)", "F(x - yGrad) -> -F(x - yGrad)", "x - yGrad -> x + yGrad")]
    [TestCase("drops a term", "x - yGrad", "x - yGrad -> x", "x - yGrad -> -yGrad")]
    [TestCase("drops a term", "x + yGrad", "x + yGrad -> x", "x + yGrad -> yGrad")]
    [TestCase("drops an upstream", "yGrad.PointwiseMultiply(x)", "yGrad = ones")]
    [TestCase("swaps two operands", "x / rate - yGrad", "x / rate - yGrad -> yGrad - (x / rate)", "x / rate -> rate / x")]
    [TestCase("swaps two operands", "x * yGrad", "x * yGrad -> yGrad * x")]
    [TestCase("swaps two axes", "F(x[i, j])", "x[i, j] -> x[j, i]")]
    [TestCase("swaps two axes", "x * yGrad.RowCount", "yGrad.RowCount -> yGrad.ColumnCount")]
    [TestCase("swaps two axes", "x.RowSums()", "x.RowSums -> x.ColumnSums")]
    [TestCase("reads another tensor", "F(x, rate)", "x -> yGrad")]
    [TestCase("reads another tensor", "F(yGrad.RowCount)", "yGrad.RowCount -> x.RowCount")]
    [TestCase("scales the gradient by 2", "x + yGrad", "x + yGrad -> 2 * (x + yGrad)")]
    [TestCase("scales the gradient by N", "x", "x -> x * yGrad.RowCount")]
    [TestCase("scales the gradient by 1/N", "x", "x -> x / yGrad.RowCount")]
    [TestCase("scales the gradient by 2", "(x, yGrad)", "x -> 2 * x", "yGrad -> 2 * yGrad")]
    [TestCase("returns the transpose", "x", "x -> x.Transpose()")]
    [TestCase("returns zeros", "x", "x -> 0 * x")]
    [TestCase("uses the wrong activation", "F(1 - x[i, j])", "1 - x[i, j] -> 1 - x[i, j] * x[i, j]")]
    [TestCase("uses the wrong activation", "F(1 - x.PointwiseMultiply(x))", "1 - x.PointwiseMultiply(x) -> x - x.PointwiseMultiply(x)")]
    [TestCase("uses the wrong activation", "F(x - x.PointwisePower(2))", "x - x.PointwisePower(2) -> 1 - x.PointwisePower(2)")]
    [TestCase("uses the wrong activation", "x.PointwiseExp()", "x.PointwiseExp() -> x.PointwiseTanh()")]
    [TestCase("uses the wrong activation", "F(Math.Max(0, rate))", "Math.Max(0, rate) -> Math.Min(0, rate)")]
    [TestCase("forgets to apply a function", "F(Math.Exp(rate))", "Math.Exp(rate) -> rate")]
    [TestCase("turns a condition round", "x.Map(e => e > 0 ? 1.0 : 0.0)", "e > 0 -> e < 0")]
    [TestCase("takes one branch always", "F(rate > 0 ? x : yGrad)", "rate > 0 ? x : yGrad -> x", "rate > 0 ? x : yGrad -> yGrad")]
    [TestCase("changes a constant", "2 * x", "2 -> 1")]
    [TestCase("changes a constant", "1.0 / rate * x", "1.0 -> 0.0", "1.0 -> 2.0")]
    [TestCase("changes a constant", "0.5 * x", "0.5 -> 1.0")]
    public void Plants(string label, string expression, params string[] bugs) =>
        Assert.That(Planted.InExpression(label, expression), Is.EquivalentTo(bugs));

    [TestCase("drops a sum", "{ for (int n = 0; n < N; n++) sum += x[n, 0]; return x; }", "sum += x[n, 0] -> sum = x[n, 0]")]
    [TestCase("drops a sum", "{ sum = x; return x; }")]
    [TestCase("flips a sign", "{ sum -= x; return sum; }", "sum -= x -> sum += x", "sum -> -sum")]
    [TestCase("cuts a loop short", "{ for (int n = 0; n < x.RowCount; n++) F(n); return x; }", "0 -> 1", "x.RowCount -> x.RowCount - 1")]
    [TestCase("cuts a loop short", "{ for (int n = 1; n > 0; n--) F(n); return x; }")]
    [TestCase("returns zeros", "{ return x; Matrix<double> F() { return yGrad; } }", "x -> 0 * x")]
    public void Plants_in_statements(string label, string body, params string[] bugs) =>
        Assert.That(Planted.InBody(label, body), Is.EquivalentTo(bugs));

    [TestCase("drops a transpose", "x * yGrad")]
    [TestCase("transposes a factor", "2 * x")]
    [TestCase("drops a sum", "x.ColumnCount * x")]
    [TestCase("drops a minus", "x - yGrad")]
    [TestCase("drops a factor", "x + yGrad")]
    [TestCase("drops an upstream", "x.PointwiseMultiply(x)")]
    [TestCase("swaps two operands", "x + yGrad")]
    [TestCase("swaps two operands", "2 * x[i, j]")]
    [TestCase("swaps two axes", "F(x[i, i])")]
    [TestCase("reads another tensor", "F(rate, other.x)")]
    [TestCase("uses the wrong activation", "F(2 - x, x - yGrad, x.PointwisePower(3))")]
    [TestCase("changes a constant", "7 * x")]
    public void Leaves_alone(string label, string expression) => Assert.That(Planted.InExpression(label, expression), Is.Empty);

    [Test]
    public void Leaves_a_helper_that_returns_no_gradient_unscaled() =>
        Assert.That(Planted.InBody("scales the gradient by 2", "=> x; double Slope(double x) => x;"), Is.EqualTo(new[] { "x -> 2 * x" }));

    [TestCase("drops a minus", "-(rate * yGrad)", "(rate * yGrad)")]
    [TestCase("drops a power", "rate * Math.Pow(1 + rate, 3)", "rate * (1 + rate)")]
    [TestCase("drops an upstream", "rate * yGrad[0, 1]", "rate * 1.0")]
    [TestCase("scales the gradient by N", "rate - yGrad", "(rate - yGrad) * yGrad.RowCount")]
    public void Keeps_the_rest_of_the_expression_as_it_was(string label, string expression, string after) =>
        Assert.That(Planted.Applied(label, expression), Is.EqualTo(after));
}
