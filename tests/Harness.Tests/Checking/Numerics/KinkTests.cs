using GradCheck.Numerics;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Numerics;

/// <summary>Steps that cross kinks can look like the start of a series by accident.</summary>
public sealed class KinkTests
{
    [Test]
    public void Finds_the_slope_of_many_kinks_at_the_steps_that_cross_none()
    {
        var random = new Random(1);
        for (int i = 0; i < 200; i++)
        {
            double[] kinks = [.. Enumerable.Range(0, 2000).Select(_ => random.NextDouble() * 4 - 2)];
            double[] slopes = [.. kinks.Select(_ => random.NextDouble() * 2 - 1)];
            double right = kinks.Zip(slopes).Sum(k => k.First < 0 ? k.Second : 0);

            var derivative = Extrapolation.Climb(h => Difference(kinks, slopes, h), scale: 1);

            Assert.That(
                derivative.IsKnown && Math.Abs(derivative.Value - right) <= 4 * derivative.Bar + 1e-12,
                $"{i}: {derivative}, not {right}"
            );
            Assert.That(derivative.Bar, Is.LessThan(1e-5), $"{i}");
        }
    }

    // The sum of relu(x - kink), each with its slope, at 0.
    private static Difference Difference(double[] kinks, double[] slopes, double h)
    {
        double change = kinks.Zip(slopes).Sum(k => k.Second * (Math.Max(0, h - k.First) - Math.Max(0, -h - k.First)));
        return new Difference(
            change,
            2 * h,
            4 * Objective.Epsilon * Math.Sqrt(kinks.Zip(slopes).Sum(k => k.First * k.First * k.Second * k.Second))
        );
    }
}
