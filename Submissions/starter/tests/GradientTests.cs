using GradCheck.Fixtures;
using GradCheck.Testing;
using NUnit.Framework;

namespace Tests;

/// <summary>
/// One test for each gradient and each rung of the shape ladder, from the loss backwards. Work in TwoLayerNet.cs; here is one number that you may change.
/// </summary>
public abstract class GradientTests
{
    /// <summary>
    /// How much help a failing test gives. 0: the smallest case that is wrong. 1: a question to ask yourself, too. 2: the kind of mistake.
    /// 3: how the tensor acts on what follows, in numbers.
    /// </summary>
    private const int Hints = 0;

    private protected static IEnumerable<TestCaseData> LadderOf<TBackward>() =>
        StudentLadder.Of<TBackward>(typeof(GradientTests).Assembly, Hints).Tests.Select(test => new TestCaseData(test).SetName(test.Name));

    private protected static void Check(LadderTest test)
    {
        var result = test.Run();
        if (result.Kind == LadderResultKind.Open)
            Assert.Ignore(result.Message);
        if (result.Kind == LadderResultKind.Wrong)
            throw new WrongGradientException(result);
    }

    // What is wrong is in your method, so that is where a click on the failure leads.
    private sealed class WrongGradientException(LadderResult wrong) : AssertionException(wrong.Message)
    {
        public override string StackTrace => wrong.Place;
    }
}

public sealed class TwoLayerNetTests : GradientTests
{
    private static IEnumerable<TestCaseData> Ladder => LadderOf<ITwoLayerNet>();

    [TestCaseSource(nameof(Ladder))]
    public void Gradient(LadderTest test) => Check(test);
}
