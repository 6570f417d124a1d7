using GradCheck.Cases;
using GradCheck.Judging;
using NUnit.Framework;
using static GradCheck.Tests.Mistakes.MistakeNumbers;

namespace GradCheck.Tests.Mistakes;

/// <summary>A label is a statement about numbers: it holds in every case, against the right form.</summary>
public sealed class MistakeLabelTests
{
    private static readonly string[] RightAtScalar =
    [
        "missing-batch-mean",
        "extra-batch-mean",
        "transposed",
        "missing-sum",
        "wrong-axis",
        "not-elementwise",
        "scalar-only",
    ];

    [Test]
    public void Fails_only_at_a_grown_shape([ValueSource(nameof(RightAtScalar))] string code) =>
        Assert.That(Labelled(code).Where(m => m.Label.Rung == "scalar"), Is.Empty);

    [TestCase("sign-flipped", "-1")]
    [TestCase("missing-batch-mean", "N")]
    [TestCase("extra-batch-mean", "1/N")]
    [TestCase("constant-factor", null)]
    public void Is_off_by_the_factor_that_it_names(string code, string? factor) =>
        Assert.That(
            from mistake in Labelled(code)
            from pair in Pairs(mistake)
            where !AreClose(pair.Wrong, FactorOf(factor ?? mistake.Label.Detail!, pair.Drawn) * pair.Right)
            select (mistake, pair.Drawn.Key),
            Is.Empty
        );

    [Test]
    public void Is_all_zero_wherever_it_is_wrong() =>
        Assert.That(
            from mistake in Labelled("all-zero")
            from pair in Pairs(mistake)
            where pair.Wrong.L2Norm() != 0 && !AreClose(pair.Wrong, pair.Right)
            select (mistake, pair.Drawn.Key),
            Is.Empty
        );

    [Test]
    public void Is_off_by_a_multiple_of_the_tensor_that_it_names() =>
        Assert.That(
            from mistake in Labelled("added-term")
            let named = mistake.Gradient.Method.Parameters.Single(p => Named(mistake, p.Name))
            from pair in Pairs(mistake)
            where !IsMultiple(pair.Wrong - pair.Right, Argument(named, pair.Drawn))
            select (mistake, pair.Drawn.Key),
            Is.Empty
        );

    [Test]
    public void Is_right_once_the_missing_sum_is_taken() =>
        Assert.That(
            from mistake in Labelled("missing-sum").Where(m => m.Outcome == Outcome.WrongShape)
            from drawn in CasesOf(mistake.Exercise)
            where !AreClose(Value(mistake.Written, drawn)!.ColumnSums().ToRowMatrix(), Value(mistake.Right, drawn)!)
            select (mistake, drawn.Key),
            Is.Empty
        );

    [Test]
    public void Is_the_transpose_where_it_has_its_shape() =>
        Assert.That(
            from mistake in Labelled("transposed").Where(m => m.Outcome == Outcome.WrongShape)
            from drawn in CasesOf(mistake.Exercise).Where(c => c.Rung.Growth == Growth.All)
            let wrong = Value(mistake.Written, drawn)
            where wrong is not null && !AreClose(wrong, Value(mistake.Right, drawn)!.Transpose())
            select (mistake, drawn.Key),
            Is.Empty
        );

    [Test]
    public void Is_right_in_some_entries_and_wrong_in_others()
    {
        foreach (var mistake in Labelled("wrong-where"))
        {
            var entries = Pairs(mistake).SelectMany(p => p.Wrong.Enumerate().Zip(p.Right.Enumerate())).ToList();
            bool isRightSomewhere = entries.Exists(e => e.Second != 0 && Math.Abs(e.First - e.Second) < 1e-12);
            Assert.That(entries.Exists(e => Math.Abs(e.First - e.Second) > 1e-6), mistake.ToString());
            Assert.That(isRightSomewhere || mistake.Label.Detail == "inverted", mistake.ToString());
        }
    }

    [Test]
    public void Is_the_gradient_of_the_other_tensor_that_it_names() =>
        Assert.That(
            from mistake in Labelled("other-tensor")
            let other = mistake.Exercise.Gradients.Single(g => Named(mistake, g.Name))
            where other.Upstreams.SequenceEqual(mistake.Gradient.Upstreams)
            from drawn in CasesOf(mistake.Exercise)
            where !AreClose(Value(mistake.Written, drawn)!, mistake.Right.RightAnswer(drawn, other).Matrix)
            select (mistake, drawn.Key),
            Is.Empty
        );

    [Test]
    public void Does_not_change_with_the_upstream_that_it_ignores() =>
        Assert.That(
            from mistake in Labelled("ignores-upstream")
            from upstream in mistake.Gradient.Upstreams
            where Named(mistake, upstream.GradientName) != (Ignores(mistake.Written, upstream) && !Ignores(mistake.Right, upstream))
            select (mistake, upstream),
            Is.Empty
        );

    private static IEnumerable<Mistake> Labelled(string code) => MistakeCorpus.All.Where(m => m.Code == code);

    private static bool Named(Mistake mistake, string name) =>
        string.Equals(mistake.Label.Detail, name, StringComparison.OrdinalIgnoreCase);
}
