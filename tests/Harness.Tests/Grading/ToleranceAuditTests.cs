using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NJsonSchema;
using NUnit.Framework;

namespace GradCheck.Tests.Grading;

/// <summary>The audit says what a run at another tolerance then says.</summary>
public sealed class ToleranceAuditTests
{
    private TemporaryFolder folder;

    [SetUp]
    public void SetUp() => folder = new TemporaryFolder();

    [TearDown]
    public void TearDown() => folder.Dispose();

    [TestCase(1e-5, "wrong-value")]
    [TestCase(1e-4, "pass")]
    public void Foretells_a_run_with_another_tolerance(double relative, string outcome)
    {
        // The relative error is just below 1e-4 of the student's number.
        string answer = OwnExercises.Answer("3 * 1.0001 * x.PointwiseMultiply(x)");
        var settings = OwnExercises.Settings(folder.Write("Cubic.cs", OwnExercises.Cubic));

        double? required = Grade.Source(answer, settings).Gradients.Single().RequiredTolerance;
        var other = settings with { Tolerance = new ToleranceSetting(relative, relative * 1e-3) };

        Assert.Multiple(() =>
        {
            Assert.That(required, Is.EqualTo(1e-4 / 1.0001).Within(1e-8));
            Assert.That(Grade.Source(answer, other).Gradients.Single().Outcome.Code(), Is.EqualTo(outcome));
        });
    }

    [TestCase("return x;", "wrong-value", true)]
    [TestCase("return 2 * x.PointwiseMultiply(yGrad).Transpose();", "wrong-shape", false)]
    [TestCase("return x * double.NaN;", "not-finite", false)]
    [TestCase("throw new System.Exception();", "threw", false)]
    [TestCase("var right = 2 * x.PointwiseMultiply(yGrad); x[0, 0] = 7; return right;", "mutated-input", false)]
    [TestCase("calls++; return 2 * x.PointwiseMultiply(yGrad) * (1 + calls * 1e-9);", "not-deterministic", false)]
    public void Requires_a_tolerance_only_where_one_helps(string body, string outcome, bool helps)
    {
        var gradient = Grade.Square(body, members: "private int calls;");

        Assert.That((gradient.Outcome.Code(), gradient.RequiredTolerance is not null), Is.EqualTo((outcome, helps)));
    }

    [Test]
    [Long]
    public async Task Shows_a_class_with_a_gap_and_what_lies_beyond_it()
    {
        folder.Write("class/right.cs", OwnExercises.Answer(OwnExercises.RightDerivative));
        folder.Write("class/close.cs", OwnExercises.Answer("3 * 1.0001 * x.PointwiseMultiply(x)"));
        folder.Write("class/throws.cs", OwnExercises.Answer("x.SubMatrix(0, 99, 0, 99)"));
        string exercise = folder.Write("Cubic.cs", OwnExercises.Cubic);

        var finished = Cli.Run(
            "grade",
            folder.PathOf("class"),
            "--fixtures",
            exercise,
            "--audit-tolerance",
            "--out",
            folder.PathOf("results")
        );

        string json = await File.ReadAllTextAsync(folder.PathOf("results/tolerance-audit.json"));
        var schema = await JsonSchema.FromFileAsync(folder.PathOf("results/results.v1.schema.json"));
        var audit = ResultJson.Read<ToleranceAudit>(json);
        Assert.Multiple(() =>
        {
            Assert.That(schema.Validate(json), Is.Empty);
            Assert.That((audit.Audited, audit.Others), Is.EqualTo((2, 1)));
            Assert.That(
                audit.Rows.Select(r => r.Relative),
                Is.EqualTo(new[] { 1e-12, 1e-11, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2 })
            );
            Assert.That(audit.Rows.Select(r => r.NewlyPassed), Is.EqualTo(new[] { 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1 }));
            Assert.That(audit.Rows[^1].Examples, Is.EqualTo(new[] { new GradientReference("close", "Cubic", "XGrad") }));
            Assert.That(finished.Error, Does.Match(@"1e-5\s+1/2\s+-\s+-\n\s+1e-4\s+2/2\s+1\s+-\s+close XGrad"));
            Assert.That(finished.Error, Does.Match(@"No verdict changes between 1e-\d+ and 1e-5\. 1 more would pass at no tolerance\."));
            Assert.That(finished.Output.Trim(), Is.EqualTo(folder.PathOf("results/results.json")));
        });
    }

    [Test]
    [Long]
    public void Is_not_left_behind_by_an_earlier_run()
    {
        folder.Write("class/right.cs", Solutions.RightSquare);
        string[] grade = ["grade", folder.PathOf("class"), "--out", folder.PathOf("results")];

        Cli.Run([.. grade, "--audit-tolerance"]);
        bool wasThere = File.Exists(folder.PathOf("results/tolerance-audit.json"));
        Cli.Run(grade);

        Assert.That((wasThere, File.Exists(folder.PathOf("results/tolerance-audit.json"))), Is.EqualTo((true, false)));
    }
}
