using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Grading;

/// <summary>The sample class under Submissions/: each wrong one fails exactly the gradients that its bug touches, with the exact outcome.</summary>
public sealed class SampleClassTests
{
    [TestCase("s01", TestName = "Passes_matrix_calls")]
    [TestCase("s02", TestName = "Passes_loops")]
    [TestCase("s03.cs", TestName = "Passes_another_algebraic_form")]
    [TestCase("s04", "W1Grad wrong-shape", TestName = "Catches_a_transposed_operand")]
    [TestCase("s05", "B1Grad wrong-value", TestName = "Catches_a_missing_batch_sum")]
    [TestCase("s06", "O2Grad wrong-value", TestName = "Catches_a_missing_batch_mean")]
    [TestCase("s07", "O2Grad wrong-value", TestName = "Catches_a_wrong_sign")]
    [TestCase("s08", "A1Grad wrong-value", TestName = "Catches_an_ignored_upstream")]
    [TestCase("s10", "B2Grad wrong-shape", "B1Grad wrong-shape", TestName = "Catches_a_wrong_shape")]
    [TestCase("s11", "A2Grad not-finite", TestName = "Catches_NaN")]
    [TestCase("s12", "O1Grad threw", TestName = "Catches_an_exception")]
    [TestCase("s13", "B2Grad timed-out", TestName = "Catches_an_endless_loop")]
    [TestCase("s14", "XGrad crashed", TestName = "Catches_an_endless_recursion")]
    [TestCase("s16", "A1Grad mutated-input", TestName = "Catches_a_mutated_input")]
    public void Judges(string submission, params string[] problems)
    {
        var result = Grade.One(Repository.PathOf("Submissions", submission));

        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(SubmissionStatus.Graded));
            Assert.That(result.Gradients, Has.Length.EqualTo(9));
            Assert.That(Grade.Problems(result), Is.EqualTo(problems));
            Assert.That(result.Score, Is.EqualTo(9 - problems.Length));
        });
    }

    [Test]
    public void Says_of_a_gradient_that_is_right_for_scalars_only_where_it_goes_wrong()
    {
        var result = Grade.One(Repository.PathOf("Submissions", "s09"));

        Assert.Multiple(() =>
        {
            Assert.That(result.Gradients.Select(g => g.Passed), Is.All.False);
            Assert.That(result.Gradients.Select(g => g.Rungs[0].Passed), Is.All.True, "every scalar rung");
            Assert.That(
                result.Gradients.Single(g => g.Name == "W2Grad").Message,
                Does.EndWith("Right at scalar shapes, wrong once N grows: is something summed or averaged over N here?")
            );
        });
    }

    [Test]
    public void Rejects_what_does_not_compile_and_still_lists_its_gradients()
    {
        var result = Grade.One(Repository.PathOf("Submissions", "s15"));

        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(SubmissionStatus.Rejected));
            Assert.That(result.Diagnostics, Is.EqualTo(new[] { new DiagnosticResult("TwoLayerNet.cs", 16, 32, "CS1002", "; expected") }));
            Assert.That(result.Gradients.Select(g => g.Outcome.Code()), Is.EqualTo(Enumerable.Repeat("rejected", 9)));
        });
    }

    [Test]
    public void Grades_the_untouched_starter_with_its_plumbing_as_not_implemented()
    {
        var result = Grade.One(Repository.PathOf("Submissions", "starter"));

        Assert.Multiple(() =>
        {
            Assert.That(result.Submission.Files, Is.EqualTo(new[] { "TwoLayerNet.cs" }));
            Assert.That(result.Gradients.Select(g => g.Outcome.Code()), Is.EqualTo(Enumerable.Repeat("not-implemented", 9)));
            Assert.That(result.Gradients[0].Message, Is.EqualTo("O2Grad is not implemented yet."));
        });
    }
}
