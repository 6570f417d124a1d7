using GradCheck.Grading;
using GradCheck.Records;
using GradCheck.Submissions;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Grading;

/// <summary>A recorded failure is repeated from its record alone, and is the same, bit for bit.</summary>
public sealed class ReplayTests
{
    private static readonly string[] Samples = ["s05", "s09", "s11", "s12", "s16"];

    private static GradedClass graded = null!;

    [OneTimeSetUp]
    public static void GradeOnce() =>
        graded = new GradedClass([
            .. Samples.Select(s => (s, File.ReadAllText(Repository.PathOf("Submissions", s, "TwoLayerNet.cs")))),
            ("large", Solutions.Square("return (x.RowCount > 20 ? 1 : 2) * x.PointwiseMultiply(yGrad);")),
            ("empty", Solutions.Square("return Matrix<double>.Build.Dense(0, 0);")),
            ("flat", Solutions.Square("return Matrix<double>.Build.Dense(2, 0);")),
            ("nothing", Solutions.Square("return null!;")),
        ]);

    [OneTimeTearDown]
    public static void Forget() => graded.Dispose();

    private static IEnumerable<string> Failing =>
        Corpus.Of(["s05", "s09", "s11", "s12", "s16", "large", "empty", "flat", "nothing"], nth: 4);

    [Category(Corpus.Category)]
    [TestCaseSource(nameof(Failing))]
    public void Is_the_same_bit_for_bit(string id)
    {
        var record = graded.Read(id);
        var source = new SubmissionSource([.. record.Submission.Sources!.Value.Select(s => new SourceFile(s.Path, s.Text))], [], "");
        Assert.That(graded.FailuresOf(id), Is.Not.Empty);
        foreach (var failure in graded.FailuresOf(id))
        {
            var repeated = new Replay(Grade.Settings, CancellationToken.None).Run(failure, Grade.Exercise(failure.Exercise), source);

            Assert.That(repeated.Outcome, Is.EqualTo(failure.Outcome), failure.Name);
            Assert.That(Numbers(repeated), Is.EqualTo(Numbers(failure)), failure.Name);
        }
    }

    [Test]
    public void Holds_no_numbers_of_a_case_that_nobody_reads() =>
        Assert.That(graded.FailuresOf("large").Single().Counterexample!.Inputs, Is.Null);

    [Test]
    public void Writes_down_a_matrix_without_entries_as_it_is() =>
        Assert.That(
            (
                graded.FailuresOf("empty").Single().Counterexample!.Analytic!.Sides[0],
                graded.FailuresOf("flat").Single().Counterexample!.Analytic!.Sides[0]
            ),
            Is.EqualTo((0, 2))
        );

    private static string Numbers(GradientResult result)
    {
        var shown = result.Counterexample!;
        return ResultJson.Write(
            new
            {
                shown.Inputs,
                shown.Analytic,
                shown.Numeric,
                shown.Tensors,
                shown.Upstreams,
            }
        );
    }
}
