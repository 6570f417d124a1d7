using GradCheck.Explaining;
using GradCheck.Fixtures;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Explaining;

/// <summary>Exercises that gradcheck has never seen: what it recognises in them, and what it says that it does not.</summary>
public sealed class OwnStructureTests
{
    [Exercise("Every row with every row")]
    public static class Gram
    {
        public static Matrix<double> G([Shape("N", "D")] Matrix<double> x) => x.TransposeAndMultiply(x);
    }

    [BackwardOf(typeof(Gram))]
    public interface IGram
    {
        Matrix<double> XGrad(Matrix<double> gGrad, Matrix<double> x);
    }

    [Exercise("Running sum of every row")]
    public static class RunningSum
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) =>
            Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (n, k) => x.Row(n).SubVector(0, k + 1).Sum());
    }

    [BackwardOf(typeof(RunningSum))]
    public interface IRunningSum
    {
        Matrix<double> XGrad(Matrix<double> yGrad);
    }

    [Exercise("Every row less the mean of the rows")]
    public static class Centred
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) =>
            Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (n, k) => x[n, k] - x.Column(k).Average());
    }

    [BackwardOf(typeof(Centred))]
    public interface ICentred
    {
        Matrix<double> XGrad(Matrix<double> yGrad);
    }

    [Exercise("Transposed, and doubled")]
    public static class Turned
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => 2 * x.Transpose();
    }

    [BackwardOf(typeof(Turned))]
    public interface ITurned
    {
        Matrix<double> XGrad(Matrix<double> yGrad);
    }

    [Exercise("Two matrices beside each other")]
    public static class Beside
    {
        public static Matrix<double> Y([Shape("N", "D")] Matrix<double> x, [Shape("N", "H")] Matrix<double> h) => x.Append(h);
    }

    [BackwardOf(typeof(Beside))]
    public interface IBeside
    {
        Matrix<double> HGrad(Matrix<double> yGrad);
    }

    [Exercise("A layer with ReLU in one step")]
    public static class ReluLayer
    {
        public static Matrix<double> Y([Shape("N", "D")] Matrix<double> x, [Shape("D", "K")] Matrix<double> w) => Relu.Y(x * w);
    }

    [BackwardOf(typeof(ReluLayer))]
    public interface IReluLayer
    {
        Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x, Matrix<double> w);
    }

    [Exercise("Four dimensions in one step")]
    public static class Sandwich
    {
        public static Matrix<double> Y(
            [Shape("H", "N")] Matrix<double> a,
            [Shape("N", "D")] Matrix<double> x,
            [Shape("D", "K")] Matrix<double> b
        ) => Tanh.Y(a * x * b);
    }

    [BackwardOf(typeof(Sandwich))]
    public interface ISandwich
    {
        Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> a, Matrix<double> b, Matrix<double> y);
    }

    [Exercise("Numbers alone")]
    public static class Numbers
    {
        public static double Loss(double x, double w) => Math.Sin(x * w);
    }

    [BackwardOf(typeof(Numbers))]
    public interface INumbers
    {
        double WGrad(double x, double w);
    }

    [Exercise("Steps of a stair")]
    public static class Stair
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x.Map(Math.Floor, Zeros.Include);
    }

    [BackwardOf(typeof(Stair))]
    public interface IStair
    {
        Matrix<double> XGrad(Matrix<double> yGrad);
    }

    private static Explanation Explain(Type forward, Type backward, string gradient = "XGrad") =>
        Explained.Of(ReadFrom.Exercise(forward, backward), gradient);

    [TestCase(typeof(Centred), typeof(ICentred), StructureKind.MatrixProduct)]
    [TestCase(typeof(Turned), typeof(ITurned), StructureKind.Transposed)]
    [TestCase(typeof(ReluLayer), typeof(IReluLayer), StructureKind.Blocks)]
    [TestCase(typeof(Sandwich), typeof(ISandwich), StructureKind.Dense)]
    [TestCase(typeof(Stair), typeof(IStair), StructureKind.NoInfluence)]
    [TestCase(typeof(Gram), typeof(IGram), StructureKind.Unrecognised)]
    [TestCase(typeof(RunningSum), typeof(IRunningSum), StructureKind.Unrecognised)]
    public void Are_told_apart(Type forward, Type backward, object kind) =>
        Assert.That(Explain(forward, backward).Ways.Single().Structure.Kind, Is.EqualTo(kind));

    [Test]
    public void That_are_odd_are_said_not_to_be_recognised_and_added_up_all_the_same()
    {
        var (odd, usual) = (Explain(typeof(Gram), typeof(IGram)), Explained.Of("MatMul.XGrad"));

        Assert.Multiple(() =>
        {
            Assert.That(Explained.Words(odd), Does.Contain("This structure is not one that gradcheck recognises"));
            Assert.That(
                Explained.Words(odd),
                Does.Contain("follows no rule that gradcheck recognises").And.Not.Contain("One thing is certain")
            );
            Assert.That(odd.IsConfirmed);
            Assert.That(Explained.Words(usual), Does.Not.Contain("not one that gradcheck recognises"));
        });
    }

    [Test]
    public void That_are_odd_within_a_row_are_said_to_stay_in_the_row() =>
        Assert.That(
            Explained.Words(Explain(typeof(RunningSum), typeof(IRunningSum))),
            Does.Contain("One thing is certain: Y[n',k'] depends on X[n,k] only where n' = n.")
        );

    [Test]
    public void Whose_gate_is_shut_show_a_zero_that_is_not_taken_for_structure()
    {
        var explanation = Explain(typeof(ReluLayer), typeof(IReluLayer));
        var (jacobian, structure) = (explanation.Ways.Single().Jacobian, explanation.Ways.Single().Structure);
        var cells = ExplanationPage.Render(explanation).Blocks.OfType<Block.Table>().Single().Rows.SelectMany(r => r.Cells).ToList();
        var zeros = jacobian.Indices().Where(i => jacobian[i] == 0).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(zeros.Where(i => i[0] == i[2]), Is.Not.Empty, "a gate is shut");
            Assert.That(zeros.Where(i => structure.Reach[i]), Is.EqualTo(zeros.Where(i => i[0] == i[2])), "what is reached");
            Assert.That(cells.Count(c => c == "0"), Is.EqualTo(zeros.Count(i => i[0] == i[2])));
            Assert.That(cells.Count(c => c == "."), Is.EqualTo(zeros.Count(i => i[0] != i[2])));
            Assert.That(Explained.Words(explanation), Does.Contain("\"0\" is zero at these numbers."));
        });
    }

    [Test]
    public void That_put_a_tensor_beside_another_have_the_sizes_of_the_case()
    {
        var explanation = Explain(typeof(Beside), typeof(IBeside), "HGrad");

        Assert.Multiple(() =>
        {
            Assert.That(explanation.Ways.Single().Structure.Kind, Is.EqualTo(StructureKind.Selection));
            Assert.That(Explained.Words(explanation), Does.Contain("It has the shape of Y, N x D+H"));
        });
    }

    [Test]
    public void With_a_large_Jacobian_show_its_beginning_and_say_so()
    {
        var explanation = Explain(typeof(Sandwich), typeof(ISandwich));
        var table = ExplanationPage.Render(explanation).Blocks.OfType<Block.Table>().Single();

        Assert.Multiple(() =>
        {
            Assert.That((table.Rows.Length, table.Columns.Length), Is.EqualTo((10, 8)));
            Assert.That(Explained.Words(explanation), Does.Contain("This is the beginning; the whole has 10 rows and 12 columns."));
            Assert.That(explanation.IsConfirmed);
        });
    }

    [Test]
    public void Without_any_dimension_are_an_ordinary_derivative() =>
        Assert.That(
            Explained.Words(Explain(typeof(Numbers), typeof(INumbers), "WGrad")),
            Does.Contain("One number goes into one number").And.Contain("So it is at 24 other draws.")
        );
}
