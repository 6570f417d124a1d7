using CsCheck;
using GradCheck.Numerics;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Numerics;

public sealed class CompensatedSumTests
{
    [Test]
    public void Keeps_what_a_plain_sum_loses()
    {
        double[] terms = [1, 1e100, 1, -1e100];
        Assert.That(Sum(terms), Is.EqualTo(2));
        Assert.That(terms.Sum(), Is.EqualTo(0));
    }

    [Test]
    public void Is_zero_before_anything_is_added() => Assert.That(Sum([]), Is.EqualTo(0));

    [Test]
    public void Differs_from_the_exact_sum_by_no_more_than_one_rounding() =>
        Gen.Int[-1_000_000, 1_000_000]
            .Array.Select(Gen.Int[-20, 20].Array[1, 30])
            .Select((mantissas, exponents) => mantissas.Select((m, i) => (m, e: exponents[i % exponents.Length])).ToArray())
            .Sample(terms =>
            {
                // Multiples of 2^-20 below 2^40: a decimal holds their sum exactly.
                decimal exact = terms.Sum(t => t.m * (decimal)Math.ScaleB(1, t.e));
                double sum = Sum(terms.Select(t => Math.ScaleB(t.m, t.e)));
                Assert.That(sum, Is.EqualTo((double)exact).Within(1e-15 * Math.Abs((double)exact)));
            });

    private static double Sum(IEnumerable<double> terms)
    {
        var sum = new CompensatedSum();
        foreach (double term in terms)
            sum.Add(term);
        return sum.Value;
    }
}
