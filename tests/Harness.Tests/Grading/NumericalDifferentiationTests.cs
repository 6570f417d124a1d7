using GradCheck.Asking;
using GradCheck.Grading;
using GradCheck.Judging;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Grading;

/// <summary>The note on difference quotients, through the real processes.</summary>
public sealed class NumericalDifferentiationTests
{
    private const string Quotient = """
        double Objective(Matrix<double> t) => yGrad.PointwiseMultiply(t.PointwiseMultiply(t)).RowSums().Sum();
        var at = x.Clone();
        return Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (n, k) =>
        {
            at[n, k] = x[n, k] + STEP;
            double plus = Objective(at);
            at[n, k] = x[n, k] - STEP;
            double minus = Objective(at);
            at[n, k] = x[n, k];
            return (plus - minus) / (2 * STEP);
        });
        """;

    // A difference quotient of a large case takes its time, and nothing here is to hang.
    private static readonly GradeSettings Patient = Grade.Settings with
    {
        WorkerLimits = WorkerLimits.Default with { Call = TimeSpan.FromSeconds(20) },
    };

    [TestCase("1e-3")]
    [TestCase("1e-5")]
    [TestCase("1e-6")]
    public void Gets_a_note_and_all_its_points(string step)
    {
        var gradient = Grade.Source(Solutions.Square(Quotient.Replace("STEP", step)), Patient).Gradients.Single();
        Assert.That(
            (gradient.Outcome.Code(), gradient.Points, gradient.Notes.Select(n => n.Code).SingleOrDefault()),
            Is.EqualTo(("pass", 1.0, "looks-numerically-differentiated")),
            gradient.Message
        );
    }

    [TestCase("return 2 * x.PointwiseMultiply(yGrad);", TestName = "Is_not_what_a_formula_is_taken_for")]
    [TestCase("return (x + 1e-13).PointwiseMultiply(yGrad) * 2;", TestName = "Is_not_what_an_epsilon_is_taken_for")]
    public void Is_not(string body) => Assert.That(Grade.Square(body).Notes, Is.Empty);

    [Test]
    public void Is_not_what_single_precision_is_taken_for()
    {
        var gradient = Grade.Square("return x.MapIndexed((n, k, v) => (double)(2 * (float)v * (float)yGrad[n, k]), Zeros.Include);");
        Assert.That((gradient.Outcome.Code(), gradient.Notes.Single().Code), Is.EqualTo(("pass", "imprecise")));
    }
}
