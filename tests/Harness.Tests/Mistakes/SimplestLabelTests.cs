using GradCheck.Judging;
using NUnit.Framework;
using static GradCheck.Tests.Mistakes.MistakeNumbers;

namespace GradCheck.Tests.Mistakes;

/// <summary>No mistake is, by its numbers, something simpler than its label says.</summary>
public sealed class SimplestLabelTests
{
    private static readonly string[] Factors = ["sign-flipped", "missing-batch-mean", "extra-batch-mean", "constant-factor", "all-zero"];

    // Those of the right shape with more than one entry somewhere: much fits a single number.
    private static readonly Mistake[] Wrong =
    [
        .. MistakeCorpus.All.Where(m => m.Outcome == Outcome.WrongValue && Pairs(m).Any(p => p.Right.RowCount * p.Right.ColumnCount > 1)),
    ];

    [Test]
    public void Is_no_multiple_of_the_right_gradient() =>
        Assert.That(Wrong.Where(m => !Says(m, Factors) && Pairs(m).All(p => IsMultiple(p.Wrong, p.Right))), Is.Empty);

    [Test]
    public void Is_not_off_by_a_multiple_of_an_argument() =>
        Assert.That(
            from mistake in Wrong.Where(m => !Says(m, Factors) && !Says(m, "added-term"))
            from parameter in mistake.Gradient.Method.Parameters
            where Pairs(mistake).All(p => IsMultiple(p.Wrong - p.Right, Argument(parameter, p.Drawn)))
            select (mistake, parameter.Name),
            Is.Empty
        );

    [Test]
    public void Is_not_an_upstream() =>
        Assert.That(
            from mistake in Wrong.Where(m => !Says(m, "missing-local-derivative"))
            from upstream in mistake.Gradient.Upstreams
            where Pairs(mistake).All(p => AreClose(p.Wrong, p.Drawn.Upstreams[upstream.Index]!.Matrix))
            select (mistake, upstream),
            Is.Empty
        );

    [Test]
    public void Is_not_another_gradient() =>
        Assert.That(
            from mistake in Wrong.Where(m => !Says(m, "other-tensor"))
            from other in mistake.Exercise.Gradients
            where other != mistake.Gradient && other.Upstreams.SequenceEqual(mistake.Gradient.Upstreams)
            where Pairs(mistake).All(p => AreClose(p.Wrong, mistake.Right.RightAnswer(p.Drawn, other).Matrix))
            select (mistake, other),
            Is.Empty
        );

    [Test]
    public void Is_not_independent_of_an_upstream() =>
        Assert.That(
            from mistake in MistakeCorpus.All.Where(m => !Says(m, "ignores-upstream", "all-zero"))
            from upstream in mistake.Gradient.Upstreams
            where Ignores(mistake.Written, upstream) && !Ignores(mistake.Right, upstream)
            select (mistake, upstream),
            Is.Empty
        );

    private static bool Says(Mistake mistake, params string[] codes) => codes.Contains(mistake.Code) || codes.Contains(mistake.Label.Or);
}
