using GradCheck.Explaining;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Explaining;

/// <summary>Structures come in pairs that a careless eye takes for each other.</summary>
public sealed class StructureTests
{
    // Each row or column by itself, against each entry by itself.
    [TestCase("Relu.XGrad", StructureKind.Elementwise)]
    [TestCase("Softmax.XGrad", StructureKind.Blocks)]
    [TestCase("TwoLayerNet.A2Grad", StructureKind.Elementwise)]
    [TestCase("LayerNorm.XGrad", StructureKind.Blocks)]
    [TestCase("BatchNorm.XGrad", StructureKind.Blocks)]
    // A bias is used by every row, X by its own.
    [TestCase("AddBias.BGrad", StructureKind.Broadcast)]
    [TestCase("AddBias.XGrad", StructureKind.Elementwise)]
    [TestCase("ScaleAndShift.GammaGrad", StructureKind.Broadcast)]
    [TestCase("ScaleAndShift.XGrad", StructureKind.Elementwise)]
    [TestCase("TwoLayerNet.B2Grad", StructureKind.Broadcast)]
    // Linear in T, against dense and not.
    [TestCase("MatMul.WGrad", StructureKind.MatrixProduct)]
    [TestCase("MatMul.XGrad", StructureKind.MatrixProduct)]
    [TestCase("TwoLayerNet.W2Grad", StructureKind.MatrixProduct)]
    [TestCase("TwoLayerNet.O1Grad", StructureKind.MatrixProduct)]
    [TestCase("ScaledDotProductAttention.KGrad", StructureKind.MatrixProduct)]
    [TestCase("RnnStep.XGrad", StructureKind.Blocks)]
    [TestCase("RnnStep.WxGrad", StructureKind.Blocks)]
    // One of a row, against all of it.
    [TestCase("MaxOverRows.XGrad", StructureKind.Selection)]
    [TestCase("LogSumExp.XGrad", StructureKind.Reduction)]
    [TestCase("Embedding.WGrad", StructureKind.Selection)]
    [TestCase("CosineSimilarity.AGrad", StructureKind.Reduction)]
    [TestCase("MeanSquaredError.PGrad", StructureKind.Reduction)]
    [TestCase("Dropout.XGrad", StructureKind.Elementwise)]
    public void Is_recognised(string gradient, object kind) =>
        Assert.That(Explained.Of(gradient).Ways.Single().Structure.Kind, Is.EqualTo(kind));

    [TestCase("ResidualBlock.XGrad", StructureKind.Elementwise, StructureKind.MatrixProduct)]
    [TestCase("L2Regularised.WGrad", StructureKind.MatrixProduct, StructureKind.Reduction)]
    [TestCase("LstmStep.CPrevGrad", StructureKind.Elementwise, StructureKind.Elementwise)]
    [TestCase("LstmStep.BoGrad", StructureKind.Broadcast, StructureKind.NoInfluence)]
    public void Is_recognised_on_each_way(string gradient, object first, object second) =>
        Assert.That(Explained.Of(gradient).Ways.Select(w => w.Structure.Kind), Is.EqualTo(new[] { first, second }));

    [TestCase("MatMul.XGrad", "W", 3, 1, 1)]
    [TestCase("MatMul.WGrad", "X", 0, 2, 1)]
    [TestCase("ScaledDotProductAttention.KGrad", "Q", 0, 3, 0.5)]
    [TestCase("ScaleAndShift.XGrad", "Gamma", null, 3, 1)]
    [TestCase("TwoLayerNet.W2Grad", "O1", 0, 2, 1)]
    public void Names_the_tensor_whose_entries_the_numbers_are(string gradient, string tensor, int? row, int? column, double scale)
    {
        var factor = ((EntryValues.Of)Explained.Of(gradient).Ways.Single().Structure.Values).Factor;

        Assert.Multiple(() =>
        {
            Assert.That((factor.Variable.Name, factor.Axes[0], factor.Axes[1]), Is.EqualTo((tensor, row, column)));
            Assert.That(factor.Scale, Is.EqualTo(scale).Within(1e-9));
        });
    }

    // The derivative of exp is exp itself; but what T was made into is no answer to where the number comes from.
    [TestCase("Exp.XGrad", typeof(EntryValues.Any))]
    [TestCase("Relu.XGrad", typeof(EntryValues.ZeroOrOne))]
    [TestCase("LeakyRelu.XGrad", typeof(EntryValues.Any))]
    [TestCase("Embedding.WGrad", typeof(EntryValues.ZeroOrOne))]
    [TestCase("Dropout.XGrad", typeof(EntryValues.Of))]
    [TestCase("AddBias.XGrad", typeof(EntryValues.One))]
    [TestCase("AddBias.BGrad", typeof(EntryValues.One))]
    public void Knows_what_the_numbers_are(string gradient, Type values) =>
        Assert.That(Explained.Of(gradient).Ways.Single().Structure.Values, Is.TypeOf(values));

    [TestCase("MatMul.XGrad", true)]
    [TestCase("Square.XGrad", false)]
    [TestCase("AddBias.BGrad", true)]
    [TestCase("Relu.XGrad", false)]
    [TestCase("Embedding.WGrad", true)]
    [TestCase("MaxOverRows.XGrad", false)]
    [TestCase("Hinge.SGrad", false)]
    public void Knows_whether_the_numbers_change_with_the_tensor(string gradient, bool isLinear) =>
        Assert.That(Explained.Of(gradient).Ways.Single().Structure.IsLinear, Is.EqualTo(isLinear));

    [Test]
    public void Says_that_a_factor_is_another_one_at_other_sizes() =>
        Assert.Multiple(() =>
        {
            Assert.That(
                Explained.Words(Explained.Of("ScaledDotProductAttention.KGrad")),
                Does.Contain("Q[n,d] times 0.5 (at other sizes or inputs, times another number), whatever m is")
            );
            Assert.That(Explained.Words(Explained.Of("MatMul.WGrad")), Does.Contain("is X[n,d], whatever k is"));
        });
}
