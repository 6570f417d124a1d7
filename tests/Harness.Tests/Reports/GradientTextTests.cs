using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Reports;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>One gradient that is not right, on one screen.</summary>
public sealed class GradientTextTests
{
    private static readonly GradientResult Wrong = new()
    {
        Exercise = "TwoLayerNet",
        Name = "W2Grad",
        Of = "W2",
        Passed = false,
        Outcome = Outcome.WrongValue,
        Points = 0,
        MaxPoints = 1,
        Message = "W2Grad at N=2, D=1, H=2: entry [0,0] is -0.25, finite differences say 12.5.",
        Location = new LocationResult("TwoLayerNet.cs", 21),
        Counterexample = new Counterexample(
            "N",
            0,
            new Dictionary<string, int>(),
            new Dictionary<string, Tensor>
            {
                ["a2Grad"] = Matrices.Of([1, 20], [-3, 0.125]),
                ["o1"] = Matrices.Of([0.5, 1e-7], [2.0 / 3, 1]),
            },
            Matrices.Of([-0.25, double.NaN], [double.PositiveInfinity, 1]),
            Matrices.Of([12.5, 1], [-1234567.891, 0]),
            Tensors: null,
            Upstreams: null
        ),
        Diagnosis = new DiagnosisResult(
            "missing-sum",
            "W2Grad holds the right contributions, not yet added up.",
            "In how many places is one entry of W2 used?"
        ),
    };

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void Gives_as_much_help_as_is_asked_for(int hints) =>
        Approved.Compare($"GradientText.{hints}.txt", Text(Wrong, (HintLevel)hints));

    [Test]
    public void Has_nothing_to_add_where_no_mistake_is_known() =>
        Assert.That(Text(Wrong with { Diagnosis = null }, HintLevel.Explanation), Is.EqualTo(Text(Wrong, HintLevel.None)));

    [Test]
    public void Leaves_out_matrices_that_do_not_fit_beside_each_other()
    {
        foreach (var large in (Tensor[])[Tensor.Zeros([1, 13]), Tensor.Zeros([13, 1])])
            Assert.That(
                Text(Wrong with { Counterexample = Wrong.Counterexample! with { Numeric = large } }, HintLevel.None),
                Is.EqualTo($"TwoLayerNet.cs:21: {Wrong.Message}\n")
            );
    }

    [Test]
    public void Shows_an_answer_without_entries_as_nothing()
    {
        foreach (var empty in (Tensor[])[Tensor.Zeros([0]), Tensor.Zeros([0, 0]), Tensor.Zeros([2, 0])])
            Assert.That(
                Text(Wrong with { Counterexample = Wrong.Counterexample! with { Analytic = empty } }, HintLevel.None).Split('\n')[2],
                Does.Match("^    a2Grad +o1 +yours +finite differences$")
            );
    }

    [Test]
    public void Lets_no_student_text_move_the_cursor_or_break_the_line()
    {
        var hostile = Wrong with
        {
            Message = "\u001b[2Ja\nb\u202ec",
            Location = new LocationResult("\u001b]0;x\u0007.cs", 3),
            Counterexample = null,
            Diagnosis = new DiagnosisResult("unknown", "\u009b31m", "\r\nhint"),
        };

        Assert.That(Text(hostile, HintLevel.Mistake), Is.EqualTo(" ]0;x .cs:3:  [2Ja b c\n\n 31m (unknown)\n  hint\n"));
    }

    private static string Text(GradientResult gradient, HintLevel hints) =>
        string.Concat(GradientText.Lines(gradient, hints).Select(l => l + "\n"));
}
