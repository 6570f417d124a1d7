using GradCheck.Benchmarks.Publishing;
using NUnit.Framework;

namespace GradCheck.Tests.Publishing;

public sealed class ProportionTests
{
    // Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.
    [TestCase(81, 263, 0.2553, 0.3662)]
    [TestCase(15, 148, 0.0624, 0.1605)]
    [TestCase(0, 20, 0, 0.1611)]
    [TestCase(1, 29, 0.0061, 0.1718)]
    public void Has_the_interval_that_was_published(int hits, int trials, double low, double high)
    {
        var proportion = new Proportion(hits, trials);

        Assert.That(proportion.Low, Is.EqualTo(low).Within(5e-5));
        Assert.That(proportion.High, Is.EqualTo(high).Within(5e-5));
    }

    [Test]
    public void Mirrors_hits_and_misses()
    {
        var (hits, misses) = (new Proportion(3, 50), new Proportion(47, 50));

        Assert.That(hits.Low, Is.EqualTo(1 - misses.High).Within(1e-15));
        Assert.That(new Proportion(50, 50).High, Is.EqualTo(1));
    }
}
