using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Students;
using GradCheck.Tests.Samples;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging.Shrinking;

/// <summary>The smallest dimensions that fail, then the simplest numbers.</summary>
public sealed class ShrinkerTests
{
    [Test]
    public void Says_nothing_of_a_right_gradient() => Assert.That(Of("AddBias", "BGrad", Right("BGrad")).Smallest, Is.Null);

    [Test]
    public void Grows_the_one_dimension_that_a_forgotten_sum_needs()
    {
        var small = Of("AddBias", "BGrad", c => Returned(Upstream(c, "Y").SubMatrix(0, 1, 0, Upstream(c, "Y").ColumnCount))).Smallest!;

        Assert.Multiple(() =>
        {
            Assert.That($"{small.Case.Dimensions}", Is.EqualTo("N=2, K=1"));
            Assert.That(Upstream(small.Case, "Y").ToColumnMajorArray(), Is.EqualTo(new double[] { 1, 2 }));
            Assert.That((small.Worst!.Value.Comparison.Analytic, small.Worst.Value.Comparison.Numeric.Value), Is.EqualTo((1.0, 3.0)));
        });
    }

    [Test]
    public void Stays_scalar_where_a_scalar_is_wrong()
    {
        var small = Of("Square", "XGrad", c => Returned(Upstream(c, "Y"))).Smallest!;

        Assert.Multiple(() =>
        {
            Assert.That($"{small.Case.Dimensions}", Is.EqualTo("N=1, K=1"));
            Assert.That((small.Worst!.Value.Comparison.Analytic, small.Worst.Value.Comparison.Numeric.Value), Is.EqualTo((1.0, 2.0)));
        });
    }

    [Test]
    public void Grows_two_dimensions_where_one_alone_is_right()
    {
        // Right as long as a side is 1.
        var small = Of(
            "Square",
            "XGrad",
            c =>
                Returned(Value(c, "x") is { RowCount: > 1, ColumnCount: > 1 } x ? x : 2 * Value(c, "x").PointwiseMultiply(Upstream(c, "Y")))
        ).Smallest!;

        Assert.That($"{small.Case.Dimensions}", Is.EqualTo("N=2, K=2"));
    }

    // Probabilities are clipped; the scalar cases have none that is small or large enough to show it.
    private static Shrunk Clipped =>
        Of(
            "CrossEntropy",
            "O2Grad",
            c =>
            {
                var (o2, y) = (Value(c, "o2").Map(v => Math.Clamp(v, 0.1, 0.9)), Value(c, "y"));
                return Returned(((1 - y).PointwiseDivide(1 - o2) - y.PointwiseDivide(o2)) / o2.RowCount);
            }
        );

    [Test]
    public void Cuts_out_the_entry_that_is_wrong_wherever_it_lies()
    {
        var shrunk = Clipped;

        Assert.That(shrunk.Verdict.Deciding.Rung.Name, Is.EqualTo("N"));
        Assert.That($"{shrunk.Smallest!.Case.Dimensions}", Is.EqualTo("N=1"));
    }

    [Test]
    public void Does_not_call_a_shape_right_at_which_it_found_wrong_numbers()
    {
        var shrunk = Clipped;
        var verdict = shrunk.Verdict with { Smallest = shrunk.Smallest };

        Assert.That(
            GradCheck.Judging.Sentence.Render(verdict),
            Does.EndWith("Other numbers of this shape were right: what is different about these?")
        );
        Assert.That(GradCheck.Judging.Sentence.Render(shrunk.Verdict), Does.Contain("Right at scalar shapes"));
    }

    [Test]
    public void Does_not_call_scalar_only_what_a_scalar_shows()
    {
        var shrunk = Clipped;
        var verdict = shrunk.Verdict with { Smallest = shrunk.Smallest };

        Assert.That(GradCheck.Diagnosis.Diagnostician.Diagnose(verdict, Tolerance.Default, shrunk.Ask)!.Code, Is.EqualTo("unknown"));
    }

    [Test]
    public void Gives_a_probability_only_what_a_sigmoid_can_make()
    {
        var small = Of("TwoLayerNet", "A2Grad", c => Returned(Upstream(c, "O2"))).Smallest!;

        Assert.That(Value(small.Case, "O2").Enumerate(), Is.All.GreaterThan(0).And.All.LessThan(1));
    }

    [Test]
    public void Leaves_a_case_as_it_is_that_is_large_alone()
    {
        var shrunk = Of(
            "Square",
            "XGrad",
            c => Returned((Value(c, "x").RowCount > 20 ? 1 : 2) * Value(c, "x").PointwiseMultiply(Upstream(c, "Y")))
        );

        Assert.That((shrunk.Verdict.Outcome, shrunk.Verdict.Deciding.Rung.Name), Is.EqualTo((Outcome.WrongValue, "large")));
        Assert.That((shrunk.Smallest, shrunk.Verdict.Shown), Is.EqualTo(((CaseVerdict?)null, shrunk.Verdict.Deciding.Deciding)));
    }

    private static IEnumerable<TestCaseData> Endings =>
        [
            new TestCaseData(new Answer.TimedOut(TimeSpan.FromSeconds(1))).SetArgDisplayNames("hangs"),
            new TestCaseData(new Answer.Crashed("it was killed")).SetArgDisplayNames("crashes"),
            new TestCaseData(new Answer.OutOfMemory(1 << 20)).SetArgDisplayNames("needs too much memory"),
        ];

    [TestCaseSource(nameof(Endings))]
    public void Asks_once_where_a_smaller_case_ends_the_process(object ending)
    {
        int calls = 0;
        bool isShrinking = false;
        Answer Ask(Case c)
        {
            if (!isShrinking)
                return Returned(Upstream(c, "Y"));
            calls++;
            return (Answer)ending;
        }
        var verdict = Of("Square", "XGrad", Ask).Verdict;

        isShrinking = true;
        var smallest = GradCheck.Judging.Shrinking.Shrinker.Shrink(verdict, Tolerance.Default, Ask);

        Assert.That((calls, smallest), Is.EqualTo((1, (CaseVerdict?)null)));
    }

    [Test]
    public void Takes_no_other_exception_for_the_same()
    {
        Answer Threw(Case c) =>
            Value(c, "x").RowCount == 1 ? Returned(2 * Value(c, "x").PointwiseMultiply(Upstream(c, "Y")))
            : Value(c, "x").RowCount == 2 && Value(c, "x").ColumnCount == 1 && c.Key.Contains("smaller", StringComparison.Ordinal)
                ? new Answer.Threw("System.ArgumentException", "another", ["Mine.cs:9"])
            : new Answer.Threw("System.IndexOutOfRangeException", "the one", ["Mine.cs:5"]);

        var small = Of("Square", "XGrad", Threw).Smallest!;

        Assert.That(((Answer.Threw)small.Answer).Message, Is.EqualTo("the one"));
        Assert.That(Value(small.Case, "x").RowCount, Is.Not.EqualTo(2).Or.Not.EqualTo(1));
    }

    [Test]
    public void Asks_a_slow_method_a_few_times_only()
    {
        int calls = 0;
        bool isShrinking = false;
        Answer Ask(Case c)
        {
            if (isShrinking)
            {
                calls++;
                Thread.Sleep(250);
            }
            return Returned(Upstream(c, "Y"));
        }
        var verdict = Of("Square", "XGrad", Ask).Verdict;

        isShrinking = true;
        var smallest = GradCheck.Judging.Shrinking.Shrinker.Shrink(verdict, Tolerance.Default, Ask);

        Assert.That(calls, Is.LessThanOrEqualTo(9));
        Assert.That(smallest!.Outcome, Is.EqualTo(Outcome.WrongValue));
    }

    private static Shrunk Of(string exercise, string gradient, Ask ask) => Shrunk.Of(Course.Named(exercise), gradient, ask);

    private static Ask Right(string gradient) => c => Samples.Right.Answer(c, c.Exercise.Gradient(gradient).Method);

    private static Answer.Returned Returned(Matrix<double> matrix) => new([Tensor.Create(matrix)], ChangedParameter: null);

    private static Matrix<double> Value(Case c, string tensor) =>
        c.Values[c.Exercise.Forward.Variables.Single(t => t.ToString().Equals(tensor, StringComparison.OrdinalIgnoreCase)).Index].Matrix;

    private static Matrix<double> Upstream(Case c, string tensor) =>
        c.Upstreams[c.Exercise.Forward.Variables.Single(t => t.ToString() == tensor).Index]!.Matrix;
}
