using GradCheck.Tests.Checking.Judging.Shrinking;
using GradCheck.Tests.Mistakes;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Diagnosis;

/// <summary>What a student reads of each kind of mistake, word for word; and nothing where the same gradient is right.</summary>
public sealed class FindingTests
{
    [TestCase(
        "AddBias.BGrad Left the rows apart",
        "missing-sum",
        "BGrad holds the right contributions, not yet added up: its rows (N) have to be summed.",
        "In how many places is one entry of B used? Every one of them passes something back."
    )]
    [TestCase(
        "AddBias.BGrad Took the mean",
        "extra-batch-mean",
        "BGrad is 1/N of what it should be, at every N: it is divided by the number of examples once too often.",
        "Each of the N examples contributes here. Are the contributions added up, or averaged? And does the gradient that you are given hold the average already?"
    )]
    [TestCase(
        "AddBias.BGrad Summed along axis 1",
        "wrong-axis",
        "BGrad adds up the contributions over the columns (K) of each row; that is not the axis along which B is shared.",
        "Along which axis is the same entry of B used again and again?"
    )]
    [TestCase(
        "AddBias.BGrad Summed without an axis",
        "wrong-axis",
        "BGrad adds up the contributions over rows (N) and columns (K); that is not the axis along which B is shared.",
        "Along which axis is the same entry of B used again and again?"
    )]
    [TestCase(
        "AddBias.BGrad Weighted by a whole quotient",
        "all-zero",
        "Every entry of BGrad is 0.",
        "Is the result ever written into the matrix that you return?"
    )]
    [TestCase(
        "AddBias.BGrad Kept the last row",
        "missing-sum",
        "BGrad is what the last row of yGrad contributes: the other contributions have to be added.",
        "In how many places is one entry of B used? Every one of them passes something back."
    )]
    [TestCase(
        "AddBias.XGrad Returned the slope 1",
        "ignores-upstream",
        "XGrad does not depend on yGrad: as if every entry of it were 1.",
        "Your method is given yGrad. How does a change of the loss reach X, if not through it?"
    )]
    [TestCase(
        "Affine.WGrad Returned K by D",
        "transposed",
        "WGrad holds the right numbers with rows and columns swapped.",
        "A gradient has the shape of its tensor. Which of the two factors has to stand first so that the product has the shape of W?"
    )]
    [TestCase(
        "Affine.WGrad Multiplied the sums instead of summing the products",
        "scalar-only",
        "WGrad is right while every dimension is 1, and wrong once N grows.",
        "Write one entry of W with its indices. What changes in your formula when N is 2 instead of 1?"
    )]
    [TestCase(
        "Affine.WGrad Multiplied by the number of examples",
        "constant-factor",
        "WGrad is what it should be, times N: the same factor in every entry of every case.",
        "Which constant is lost, or kept once too often, when you differentiate?"
    )]
    [TestCase(
        "Affine.WGrad Averaged over the features",
        "constant-factor",
        "WGrad is what it should be, times 1/D: the same factor in every entry of every case.",
        "Which constant is lost, or kept once too often, when you differentiate?"
    )]
    [TestCase(
        "Affine.XGrad Multiplied by w as it is",
        "transposed",
        "XGrad is a matrix product of the right factors, yGrad and w, but not the right one: a factor has to be transposed, or they have to change places.",
        "Which of the two has to stand first, and which has to be turned, so that their product has the shape of X?"
    )]
    [TestCase(
        "Affine.XGrad Moved w to the other side",
        "sign-flipped",
        "XGrad is right but for its sign: every entry is the negative of what finite differences say.",
        "If one entry of X grows a little, does what follows grow or shrink? Follow the minus signs."
    )]
    [TestCase(
        "BatchNorm.XGrad Held mean and variance constant",
        "unknown",
        "No usual mistake explains XGrad: it is not the right gradient with another sign, factor, order of rows and columns, sum, upstream or added term.",
        "Work the smallest case on paper: how much does the end result change when the one entry changes a little?"
    )]
    [TestCase(
        "BatchNorm.XGrad Took the epsilon of another library",
        "imprecise",
        "XGrad is off by 1.4e-4 of its size at most: the formula is likely right, and calculated with too few digits.",
        "Is a constant rounded, something clipped, a small number added, or a float used on the way?"
    )]
    [TestCase(
        "BatchNorm.GammaGrad Returned beta s in gamma s place",
        "other-tensor",
        "GammaGrad is the gradient of Beta, not of Gamma.",
        "Which of the tensors stays as it is, and which one changes, when you ask for the gradient of Gamma?"
    )]
    [TestCase(
        "CrossEntropy.O2Grad Summed over the examples",
        "missing-batch-mean",
        "O2Grad is N times what it should be, at every N: it is not divided by the number of examples.",
        "What follows is an average over N examples. What becomes of that when it is differentiated?"
    )]
    [TestCase(
        "CrossEntropy.O2Grad Missed the inner derivative of 1 minus o2",
        "wrong-where",
        "O2Grad is wrong where y is 0, and right everywhere else.",
        "What is different about O2 where y is 0?"
    )]
    [TestCase(
        "CrossEntropy.O2Grad Used the loss of one hot labels",
        "wrong-where",
        "O2Grad is wrong where y is 0 (it is 0 there), and right everywhere else.",
        "What is different about O2 where y is 0?"
    )]
    [TestCase(
        "CrossEntropy.O2Grad Clipped the probabilities",
        "wrong-where",
        "O2Grad is wrong where the size of o2 - 0.5 > 0.25 or so, and right everywhere else.",
        "What is different about O2 where the size of o2 - 0.5 > 0.25 or so?"
    )]
    [TestCase(
        "Embedding.WGrad Returned the looked up rows upstream",
        "missing-local-derivative",
        "WGrad is just yGrad, the gradient that was handed in.",
        "How much does Y change when W changes a little? Where does that enter?"
    )]
    [TestCase(
        "Embedding.WGrad Added weight decay",
        "added-term",
        "WGrad is what it should be plus 0.01 times w.",
        "Which part of your sum does not come from what W flows into?"
    )]
    [TestCase(
        "Exp.XGrad Wrote a matrix product",
        "not-elementwise",
        "XGrad is a matrix product with yGrad, where entries have to be multiplied one by one.",
        "Which entries of Y change when one entry of X changes?"
    )]
    [TestCase(
        "L2Regularised.WGrad Forgot the penalty",
        "added-term",
        "WGrad does not depend on penaltyGrad: what comes back through Penalty is missing.",
        "Into which tensors does W flow? Each of them sends something back."
    )]
    [TestCase(
        "L2Regularised.WGrad Forgot the half of the penalty",
        "added-term",
        "WGrad is right but for what comes back through Penalty: that part is taken 2 times.",
        "Look at the part of W that flows into Penalty alone. What is its derivative?"
    )]
    [TestCase(
        "MatMul.WGrad Used numpy s star",
        "not-elementwise",
        "WGrad is the product of yGrad and x entry by entry, where each entry of W acts on many entries: contributions have to be added up.",
        "Which entries of Y change when one entry of W changes?"
    )]
    [TestCase(
        "TwoLayerNet.O2Grad Multiplied by N instead of dividing",
        "constant-factor",
        "O2Grad is what it should be, times N squared: the same factor in every entry of every case.",
        "Which constant is lost, or kept once too often, when you differentiate?"
    )]
    [TestCase(
        "TwoLayerNet.O2Grad Took the shortcut through the sigmoid",
        "other-tensor",
        "O2Grad is the gradient of A2, not of O2.",
        "Which of the tensors stays as it is, and which one changes, when you ask for the gradient of O2?"
    )]
    [TestCase(
        "AddBias.XGrad Summed as for the bias",
        "wrong-axis",
        "XGrad adds up the contributions over the rows (N) of each column; that is not the axis along which X is shared.",
        "Along which axis is the same entry of X used again and again?"
    )]
    [TestCase(
        "Affine.XGrad Went back through the last output only",
        "missing-sum",
        "XGrad is what the last column of yGrad contributes: the other contributions have to be added.",
        "In how many places is one entry of X used? Every one of them passes something back."
    )]
    [TestCase(
        "BatchNorm.BetaGrad Returned gamma s in beta s place",
        "other-tensor",
        "BetaGrad is the gradient of Gamma, not of Beta.",
        "Which of the tensors stays as it is, and which one changes, when you ask for the gradient of Beta?"
    )]
    [TestCase(
        "CosineSimilarity.AGrad Swapped a and b",
        "other-tensor",
        "AGrad is the gradient of B, not of A.",
        "Which of the tensors stays as it is, and which one changes, when you ask for the gradient of A?"
    )]
    [TestCase(
        "CosineSimilarity.BGrad Copied a s gradient",
        "other-tensor",
        "BGrad is the gradient of A, not of B.",
        "Which of the tensors stays as it is, and which one changes, when you ask for the gradient of B?"
    )]
    [TestCase(
        "Dropout.XGrad Forgot the mask",
        "wrong-where",
        "XGrad is wrong where it should be 0, and right everywhere else.",
        "What is different about X where it should be 0?"
    )]
    [TestCase(
        "Dropout.XGrad Kept what was dropped",
        "wrong-where",
        "XGrad takes the wrong entries: the two cases are the wrong way round.",
        "For which entries of X does a small change reach what follows, and for which not?"
    )]
    [TestCase(
        "Hinge.SGrad Put the margin at 0",
        "wrong-where",
        "SGrad is wrong where it is 0 and should not be, and right everywhere else.",
        "What is different about S where it is 0 and should not be?"
    )]
    [TestCase(
        "L2Regularised.WGrad Forgot lambda",
        "added-term",
        "WGrad is right but for what comes back through Penalty: that part is taken 1/lambda times.",
        "Look at the part of W that flows into Penalty alone. What is its derivative?"
    )]
    [TestCase(
        "L2Regularised.WGrad Took the penalty s upstream for 1",
        "added-term",
        "WGrad does not depend on penaltyGrad: as if every entry of it were 1.",
        "Into which tensors does W flow? Each of them sends something back."
    )]
    [TestCase(
        "L2Regularised.WGrad Went back through the penalty only",
        "ignores-upstream",
        "WGrad does not depend on pGrad: what comes back through P is missing.",
        "Into which tensors does W flow? Each of them sends something back."
    )]
    [TestCase(
        "LayerNorm.BetaGrad Summed over the features because the norm does",
        "wrong-axis",
        "BetaGrad adds up the contributions over the columns (K) of each row; that is not the axis along which Beta is shared.",
        "Along which axis is the same entry of Beta used again and again?"
    )]
    [TestCase(
        "LayerNorm.XGrad Normalised every column",
        "wrong-axis",
        "XGrad takes XHat along the other axis: over rows instead of columns, or the reverse.",
        "Which entries of X belong together in one entry of XHat: those of a row, or those of a column?"
    )]
    [TestCase(
        "LogSumExp.XGrad Repeated the upstream",
        "missing-local-derivative",
        "XGrad is just yGrad, repeated.",
        "How much does Y change when X changes a little? Where does that enter?"
    )]
    [TestCase(
        "LstmStep.CPrevGrad Forgot the cell s own upstream",
        "ignores-upstream",
        "CPrevGrad does not depend on cGrad: what comes back through C is missing.",
        "Into which tensors does CPrev flow? Each of them sends something back."
    )]
    [TestCase(
        "LstmStep.CPrevGrad Forgot the way through h",
        "ignores-upstream",
        "CPrevGrad does not depend on hGrad: what comes back through H is missing.",
        "Into which tensors does CPrev flow? Each of them sends something back."
    )]
    [TestCase(
        "ResidualBlock.XGrad Forgot the shortcut",
        "ignores-upstream",
        "XGrad does not depend on yGrad: what comes back through Y is missing.",
        "Into which tensors does X flow? Each of them sends something back."
    )]
    [TestCase(
        "ResidualBlock.XGrad Took the shortcut only",
        "ignores-upstream",
        "XGrad does not depend on a1Grad: what comes back through A1 is missing.",
        "Into which tensors does X flow? Each of them sends something back."
    )]
    [TestCase(
        "ResidualBlock.XGrad Forgot to transpose w1",
        "transposed",
        "One part of XGrad is a matrix product of the right factors, a1Grad and w1, but not the right one: a factor has to be transposed, or they have to change places.",
        "Which of the two has to stand first, and which has to be turned, so that their product has the shape of X?"
    )]
    [TestCase(
        "RnnStep.HPrevGrad Forgot to transpose wh",
        "transposed",
        "HPrevGrad is a matrix product with the right factor, wh, but that has to be turned: its rows and columns are swapped.",
        "Which side of wh has to lie in the middle of the product, so that the indices that are added up meet?"
    )]
    [TestCase(
        "Softmax.XGrad Summed every column",
        "wrong-axis",
        "XGrad holds a sum over the rows (N) of each column that has to go over the columns (K) of each row; everything else in it is right.",
        "Which entries of Y does one entry of X reach: those of its row, or those of its column?"
    )]
    [TestCase(
        "TwoLayerNet.W2Grad Summed the upstream without o1",
        "missing-local-derivative",
        "W2Grad is just a2Grad, added up to one number.",
        "How much does A2 change when W2 changes a little? Where does that enter?"
    )]
    [TestCase(
        "RnnStep.XGrad Forgot tanh",
        "missing-local-derivative",
        "XGrad is a matrix product of hGrad as it came and wx: something between the two is not differentiated.",
        "Through which functions does X reach H, one after the other? Each has a derivative of its own."
    )]
    [TestCase(
        "RnnStep.BGrad Summed the upstream",
        "missing-local-derivative",
        "BGrad is just hGrad, added up over its rows (N).",
        "How much does H change when B changes a little? Where does that enter?"
    )]
    [TestCase(
        "ScaledDotProductAttention.SGrad Took the softmax for a sigmoid",
        "not-elementwise",
        "SGrad takes each entry of P to depend on its own entry of S only, but it depends on others, too.",
        "Which entries of P change when one entry of S changes?"
    )]
    [TestCase(
        "Softmax.XGrad Took the diagonal of the jacobian",
        "not-elementwise",
        "XGrad takes each entry of Y to depend on its own entry of X only, but it depends on others, too.",
        "Which entries of Y change when one entry of X changes?"
    )]
    [TestCase(
        "ThreeLayerRelu.A3Grad Forgot to subtract the largest score",
        "unknown",
        "A3Grad holds NaN or infinity where a number is expected.",
        "Which step makes it: a division by 0, the logarithm of 0 or less, the exponential of a large number?"
    )]
    [TestCase(
        "TwoLayerNet.B2Grad Took the first row",
        "missing-sum",
        "B2Grad is what the first row of a2Grad contributes: the other contributions have to be added.",
        "In how many places is one entry of B2 used? Every one of them passes something back."
    )]
    [TestCase(
        "TwoLayerNet.W2Grad Multiplied row by row",
        "not-elementwise",
        "W2Grad is the product of a2Grad and o1 entry by entry, where each entry of W2 acts on many entries: contributions have to be added up.",
        "Which entries of A2 change when one entry of W2 changes?"
    )]
    public void Names(string mistake, string code, string message, string hint)
    {
        var planted = Diagnosed.Of(MistakeCorpus.All.Single(m => m.ToString() == mistake));

        Assert.That((planted.Finding!.Code, planted.Finding.Message, planted.Finding.Hint), Is.EqualTo((code, message, hint)));
        Assert.That(Diagnosed.Of(Shrunk.Of(planted.Mistake.Right)), Is.Null, "right");
    }
}
