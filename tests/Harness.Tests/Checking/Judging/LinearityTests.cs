using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

/// <summary>A gradient is linear in its upstream: right at the usual sizes is not enough.</summary>
public sealed class LinearityTests
{
    private static readonly Gradient XGrad = Course.Named("Sigmoid").Gradient("XGrad");
    private static readonly ReferenceSet References = new(Course.Named("Sigmoid"), seed: 1);

    [Test]
    public void Passes_what_is_linear()
    {
        var verdict = Check(right => right);
        Assert.That(verdict.Outcome, Is.EqualTo(Outcome.Pass));
        Assert.That(verdict.Rungs.Select(r => r.Cases.Length), Is.EqualTo(new[] { 3, 3, 3, 5, 3, 3 }));
    }

    [Test]
    public void Catches_what_is_not_a_number_where_the_upstream_is_zero()
    {
        var verdict = Check(right => right.Map(g => g / Math.Abs(g) * Math.Abs(g)));
        Assert.That(verdict.Outcome, Is.EqualTo(Outcome.NotFinite));
        Assert.That(
            Sentence.Render(verdict),
            Does.Match(
                @"^XGrad at N=\d, K=\d, given upstream gradients of zeros: entry \[0,0\] is NaN, finite differences say 0\. A gradient is linear in its upstream: zeros in, zeros out\. Is something divided by it\?$"
            )
        );
    }

    [Test]
    public void Catches_a_clipped_gradient()
    {
        var verdict = Check(right => right.Map(g => Math.Clamp(g, -10, 10)));
        Assert.That(verdict.Outcome, Is.EqualTo(Outcome.WrongValue));
        Assert.That(
            Sentence.Render(verdict),
            Does.Contain("given upstream gradients of very different sizes").And.EndWith("Is something clipped, rounded or normalised?")
        );
    }

    [Test]
    public void Catches_a_gradient_whose_small_numbers_are_rounded_away()
    {
        var verdict = Check(right => right.Map(g => Math.Abs(g) < 1e-4 ? 0 : g));
        Assert.That(verdict.Outcome, Is.EqualTo(Outcome.WrongValue));
        Assert.That(verdict.Deciding.Deciding.Case.UpstreamSize, Is.EqualTo(UpstreamSize.Uneven));
    }

    private static GradientVerdict Check(Func<Matrix<double>, Matrix<double>> asTheStudentHasIt) =>
        new(
            XGrad,
            [
                .. References.Rungs.Select(r =>
                    GradientCheck
                        .Rung(
                            XGrad.Method,
                            [XGrad],
                            r,
                            References,
                            Tolerance.Default,
                            drawn => new Answer.Returned(
                                [Samples.Right.Value(drawn, XGrad).Changed(asTheStudentHasIt)],
                                ChangedParameter: null
                            )
                        )
                        .Single()
                ),
            ]
        );
}
