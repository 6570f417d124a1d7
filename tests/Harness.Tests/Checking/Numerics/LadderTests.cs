using GradCheck.Numerics;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Numerics;

/// <summary>Functions with their derivatives, several of which broke earlier drafts, and the bar that the ladder must reach everywhere.</summary>
public sealed class LadderTests
{
    private static readonly IReadOnlyList<double> Points = [.. Enumerable.Range(-400, 801).Select(i => i / 128.0 + 1 / 1048576.0)];

    private static IEnumerable<TestCaseData> Functions()
    {
        yield return Function("sin", Math.Sin, Math.Cos, 1e-11);
        yield return Function("exp", Math.Exp, Math.Exp, 1e-10);
        yield return Function("x^3", x => x * x * x, x => 3 * x * x, 1e-11);
        yield return Function("tanh", Math.Tanh, x => 1 - Math.Tanh(x) * Math.Tanh(x), 1e-11);
        yield return Function("1/(0.01+x^2)", x => 1 / (0.01 + x * x), x => -2 * x / Math.Pow(0.01 + x * x, 2), 1e-7);
        yield return Function("sin(1000x)", x => Math.Sin(1000 * x), x => 1000 * Math.Cos(1000 * x), 1e-7);
        yield return Function("x^2+1e6", x => x * x + 1e6, x => 2 * x, 1e-6);
        yield return Function("sigmoid near 1", x => Sigmoid(x + 20), x => Sigmoid(x + 20) * Sigmoid(-x - 20), 1e-12);
        yield return Function("sigmoid near 0", x => Sigmoid(x - 30), x => Sigmoid(x - 30) * Sigmoid(30 - x), 1e-22);
        yield return Function("loss of a saturated sigmoid", x => -Math.Log(Sigmoid(x - 30)), x => -Sigmoid(30 - x), 1e-10);
    }

    [TestCaseSource(nameof(Functions))]
    public void Is_never_further_off_than_two_bars_and_keeps_its_bar_small(
        Func<double, double> f,
        Func<double, double> derivative,
        double widest
    )
    {
        foreach (double x in Points)
        {
            var climbed = f.Climb(x);
            double rounding = 1e-15 * Math.Abs(derivative(x));
            Assert.That(
                climbed.Value,
                Is.EqualTo(derivative(x)).Within(2 * climbed.Bar + rounding),
                $"at {x}, with a bar of {climbed.Bar}"
            );
            Assert.That(climbed.Bar, Is.LessThan(widest), $"at {x}");
        }
    }

    [Test]
    public void Stays_inside_the_domain_of_a_logarithm_near_0()
    {
        foreach (double x in Enumerable.Range(1, 1000).Select(i => i / 1048576.0))
        {
            var climbed = ((Func<double, double>)Math.Log).Climb(x);
            if (x > 8 / 1048576.0)
                Assert.That(climbed.IsKnown, Is.True, $"at {x}");
            if (climbed.IsKnown)
                Assert.That(climbed.Value, Is.EqualTo(1 / x).Within(2 * climbed.Bar), $"at {x}");
        }
    }

    // Noise that the output does not show is measured from five numbers: now and then they agree by chance, but never by much.
    [Test]
    public void Measures_the_noise_of_a_large_intermediate()
    {
        var climbed = Points.Select(x => (Derivative: ((Func<double, double>)HiddenLarge).Climb(x), Exact: Sigmoid(x) - 1)).ToList();
        var errors = climbed
            .Where(c => c.Derivative.IsKnown)
            .Select(c => Math.Abs(c.Derivative.Value - c.Exact) / c.Derivative.Bar)
            .ToList();
        Assert.That(errors, Has.Count.GreaterThan(0.99 * Points.Count));
        Assert.That(errors.Count(e => e <= 2), Is.GreaterThan(0.99 * errors.Count));
        Assert.That(
            climbed.Where(c => c.Derivative.IsKnown),
            Has.All.Matches<(Derivative D, double Exact)>(c => Math.Abs(c.D.Value - c.Exact) < 1e-7)
        );
    }

    [Test]
    public void Knows_that_what_does_not_depend_on_x_has_no_slope() =>
        Assert.That(((Func<double, double>)(_ => 2.5)).Climb(1.5), Is.EqualTo(new Derivative(0, 0)));

    [TestCase(0)]
    [TestCase(1)]
    public void Knows_nothing_at_a_jump(double slope)
    {
        Func<double, double> f = x => (x < 1.5 ? 0 : 1) + slope * Math.Sin(x);
        Assert.That(f.Climb(1.5), Is.EqualTo(Derivative.Unknown));
        Assert.That(f.Climb(1.75).Value, Is.EqualTo(slope * Math.Cos(1.75)).Within(1e-10));
    }

    [Test]
    public void Knows_nothing_where_no_step_stays_in_the_domain() =>
        Assert.That(((Func<double, double>)(x => x == 1.5 ? 1 : double.NaN)).Climb(1.5), Is.EqualTo(Derivative.Unknown));

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    // -log softmax of scores that are 500 too high: the value is about 1, what it is computed from 500.
    private static double HiddenLarge(double x) => Math.Log(Math.Exp(x + 500) + Math.Exp(500)) - (x + 500);

    private static TestCaseData Function(string name, Func<double, double> f, Func<double, double> derivative, double widest) =>
        new TestCaseData(f, derivative, widest).SetArgDisplayNames(name);
}
