using GradCheck.Cases;
using GradCheck.Numerics;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Numerics;

/// <summary>The reference against formulas derived by hand, for every gradient of the two-layer network.</summary>
public sealed class DerivativeOfNetworkTests
{
    private const double Rounding = 64 * Objective.Epsilon;

    [Test]
    public void Agrees_with_the_formula_in_every_entry([Values("scalar", "D", "matrix", "square")] string rung, [Range(1, 5)] int seed)
    {
        var drawn = CaseDrawer.Draw(Course.Network, seed, Course.Network.Rung(rung), 2);
        foreach (var gradient in Course.Network.Gradients)
        {
            var numeric = (EntryReference)ReferenceCase.Create(drawn, gradient);
            var right = Right.Value(drawn, gradient);
            Assert.That(right.Sides, Is.EqualTo(numeric.Sides));
            for (int at = 0; at < numeric.Count; at++)
            {
                var entry = numeric[at];
                Assert.That(
                    entry.Value,
                    Is.EqualTo(right[at]).Within(4 * entry.Bar + Rounding * Math.Abs(entry.Value)),
                    $"{gradient} {right.At(at)}, with a bar of {entry.Bar}"
                );
                Assert.That(entry.Bar, Is.LessThan(1e-8 * numeric.Scale.Size), $"{gradient} {right.At(at)}");
            }
        }
    }

    [Test]
    public void Agrees_with_the_formula_along_every_direction([Range(1, 3)] int seed)
    {
        var drawn = CaseDrawer.Draw(Course.Network, seed, Course.Network.Rung("large"), 0);
        foreach (var gradient in Course.Network.Gradients)
        {
            var right = Right.Value(drawn, gradient).Matrix;
            foreach (var (direction, derivative) in ((DirectionReference)ReferenceCase.Create(drawn, gradient)).Probes)
            {
                double projection = right.PointwiseMultiply(direction.Matrix).Enumerate().Sum();
                double rounding = Rounding * right.FrobeniusNorm() * direction.Matrix.FrobeniusNorm();
                Assert.That(derivative.Value, Is.EqualTo(projection).Within(4 * derivative.Bar + rounding), gradient.Name);
                Assert.That(derivative.Bar, Is.LessThan(1e-7 * right.FrobeniusNorm()), gradient.Name);
            }
        }
    }
}
