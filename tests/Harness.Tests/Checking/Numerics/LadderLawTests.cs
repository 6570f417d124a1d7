using CsCheck;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Numerics;

public sealed class LadderLawTests
{
    // Smooth functions of one number, each beside its derivative; none computes a small number from large ones.
    private static readonly (Func<double, double> Of, Func<double, double> Derivative)[] Bases =
    [
        (Math.Sin, Math.Cos),
        (Math.Tanh, t => 1 - Math.Tanh(t) * Math.Tanh(t)),
        (t => t * t, t => 2 * t),
        (t => 1 / (1 + Math.Exp(-t)), t => Math.Exp(-t) / Math.Pow(1 + Math.Exp(-t), 2)),
        (Math.Atan, t => 1 / (1 + t * t)),
        (t => Math.Exp(-t * t), t => -2 * t * Math.Exp(-t * t)),
    ];

    private static readonly Gen<Term[]> Sums = Gen.Select(Gen.OneOf(Bases), Gen.Int[-300, 300], Gen.Int[1, 500], Gen.Int[-200, 200])
        .Select((b, weight, slope, shift) => new Term(b.Of, b.Derivative, weight / 100.0, slope / 100.0, shift / 100.0))
        .Array[1, 4];

    // The bar fails in fewer than one of a million draws, but it does: the seed is fixed, so that this one holds for good.
    [TestCase("astfPmTJf172")]
    [TestCase("bstfPmTJf172")]
    public void Is_never_further_off_than_four_bars_on_random_smooth_functions(string seed)
    {
        int unknown = 0;
        foreach (var (terms, grid) in Gen.Select(Sums, Gen.Int[-4_000_000, 4_000_000]).Array[10_000].Single(_ => true, seed))
        {
            double x = Math.ScaleB(grid, -20);
            Func<double, double> f = t => terms.Sum(term => term.At(t));
            double exact = terms.Sum(term => term.SlopeAt(x));
            // What lies below the last digit of the function's own values, no difference of them can show.
            double unseen = 1.5e-14 * terms.Sum(term => Math.Abs(term.At(x)) + Math.Abs(term.Weight) * (1 + term.Slope));
            foreach (double start in new[] { 1, 0.7071 })
            {
                var climbed = f.Climb(x, start);
                if (!climbed.IsKnown)
                    unknown++;
                else
                    Assert.That(climbed.Value, Is.EqualTo(exact).Within(4 * climbed.Bar + unseen));
            }
        }
        Assert.That(unknown, Is.LessThan(20));
    }

    private sealed record Term(Func<double, double> Base, Func<double, double> Derivative, double Weight, double Slope, double Shift)
    {
        public double At(double t) => Weight * Base(Slope * t + Shift);

        public double SlopeAt(double t) => Weight * Slope * Derivative(Slope * t + Shift);
    }
}
