using CsCheck;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

/// <summary>A verdict is a pass where, and only where, the tolerance is no less than the one that is required.</summary>
public sealed class RequiredToleranceLawTests
{
    // Far apart in size, and some of them equal or nothing.
    private static readonly Gen<double> Tolerances = Gen.Double[-14, -0.01].Select(exponent => Math.Pow(10, exponent));

    private static readonly Gen<double> Errors = Gen.OneOf(Gen.Const(0.0), Gen.Double[-17, 1].Select(exponent => Math.Pow(10, exponent)));

    private static readonly Gen<double> Ratios = Gen.OneOf(Gen.OneOf(0.0, 1, 1e-3), Gen.Double[-6, 3].Select(e => Math.Pow(10, e)));

    private static readonly Gen<double> Numbers = Gen.OneOf(Gen.OneOf(0.0, 1, -1), Gen.Double[-1e3, 1e3], Gen.Double[-1e-9, 1e-9]);

    [Test]
    public void Holds_for_two_numbers() =>
        Gen.Select(Numbers, Errors, Gen.Double[0, 1e3], Ratios, Tolerances, Tolerances)
            .Sample(
                (numeric, error, scale, ratio, inForce, other) =>
                {
                    var judged = Compare(inForce);
                    return judged.Agrees == judged.RequiredTolerance <= inForce
                        && (IsNear(judged.RequiredTolerance, other) || Compare(other).Agrees == judged.RequiredTolerance <= other);

                    Comparison Compare(double relative) =>
                        new(
                            numeric * (1 + error) + error,
                            new Derivative(numeric, 1e-13),
                            new Scale(scale),
                            new Tolerance(relative, relative * ratio)
                        );
                },
                iter: 20_000
            );

    [TestCase(0, 1e-9, 0.0)]
    [TestCase(0, 1e-3, 1e-3 / 1.001)]
    [TestCase(1, 1e-3, 0.0)]
    public void Holds_where_only_the_absolute_tolerance_is_set(double scale, double error, double required)
    {
        var judged = new Comparison(1 + error, new Derivative(1, 0), new Scale(scale), new Tolerance(0, scale == 0 ? 1e-8 : 1e-2));

        Assert.Multiple(() =>
        {
            Assert.That(judged.Agrees, Is.EqualTo(judged.RequiredTolerance == 0));
            Assert.That(judged.RequiredTolerance, Is.EqualTo(scale == 0 ? error / (1 + error) : required).Within(1e-15));
        });
    }

    [Test]
    public void Knows_no_tolerance_for_what_is_not_finite() =>
        Assert.Multiple(() =>
        {
            var loose = new Tolerance(0.9, 0.9);
            Assert.That(
                new Comparison(double.NaN, new Derivative(1, 0), new Scale(1), loose).RequiredTolerance,
                Is.EqualTo(double.PositiveInfinity)
            );
            Assert.That(new Comparison(1, Derivative.Unknown, new Scale(1), loose).RequiredTolerance, Is.EqualTo(double.PositiveInfinity));
            Assert.That(
                new Comparison(1, new Derivative(1.0001, 0), new Scale(double.PositiveInfinity), loose).RequiredTolerance,
                Is.EqualTo(double.PositiveInfinity)
            );
        });

    [TestCase("matrix", TestName = "Holds_for_a_gradient_that_is_compared_entry_by_entry")]
    [TestCase("large", TestName = "Holds_for_a_gradient_that_is_compared_along_directions")]
    public void Holds_for_a_gradient(string rung)
    {
        var judged = new Judged("TwoLayerNet", "W1Grad", rung);
        var right = judged.Right.Matrix;

        Gen.Select(Errors, Ratios, Tolerances, Tolerances, Gen.Int[0, right.RowCount - 1], Gen.Int[0, right.ColumnCount - 1], Gen.Bool)
            .Sample(
                (error, ratio, inForce, other, row, column, isWhole) =>
                {
                    // One entry, or all of them.
                    var answer = isWhole ? right * (1 + error) : right.Clone();
                    answer[row, column] += error;
                    var required = Judge(inForce).RequiredTolerance!.Value;
                    return Judge(inForce).Outcome == Outcome.Pass == required <= inForce
                        && (IsNear(required, other) || Judge(other).Outcome == Outcome.Pass == required <= other);

                    CaseVerdict Judge(double relative) =>
                        new CaseJudge(judged.Gradient, new Tolerance(relative, relative * ratio)).Judge(
                            judged.Reference,
                            new Answer.Returned([Tensor.Create(answer)], ChangedParameter: null)
                        );
                },
                iter: 300
            );
    }

    // A quotient is a rounding off; only at the tolerance in force must that not matter.
    private static bool IsNear(double required, double tolerance) => Math.Abs(required / tolerance - 1) < 1e-12;
}
