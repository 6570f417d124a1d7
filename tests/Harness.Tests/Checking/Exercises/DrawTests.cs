using CsCheck;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Tests.Support;
using MathNet.Numerics.Statistics;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class DrawTests
{
    private const double Grid = 1 << 20;

    private static readonly Dimensions Sizes = new([("N", 50), ("K", 7)]);

    [TestCase(null)]
    [TestCase(typeof(BinaryAttribute))]
    public void Draws_multiples_of_2_to_the_minus_20_so_that_steps_are_exact(Type? domain) =>
        Gen.Int.Sample(seed => Entries(seed, (DomainAttribute?)(domain is null ? null : Activator.CreateInstance(domain))).All(IsOnGrid));

    [Test]
    public void Draws_probabilities_on_the_grid_too() =>
        Gen.Int.Sample(seed => Entries(seed, new UniformAttribute(0.25, 0.75)).All(p => IsOnGrid(p) && p is >= 0.25 and <= 0.75));

    [Test]
    public void Never_leaves_an_interval_even_one_that_misses_the_grid() =>
        Gen.Int.Sample(seed => Entries(seed, new UniformAttribute(0.3, 0.3000001)).All(p => p is >= 0.3 and <= 0.3000001));

    [Test]
    public void Draws_both_labels_and_nothing_else() =>
        Gen.Int.Sample(seed => Entries(seed, new BinaryAttribute()).Distinct().Order().SequenceEqual([0, 1]));

    [TestCase("K", 7)]
    [TestCase("3", 3)]
    public void Draws_whole_numbers_below_a_bound_and_reaches_each(string below, int bound) =>
        Assert.That(
            Enumerable.Range(0, 20).SelectMany(seed => Entries(seed, new WholeAttribute(below))).Distinct().Order(),
            Is.EqualTo(Enumerable.Range(0, bound))
        );

    [Test]
    public void Never_draws_a_zero_from_the_normal_distribution() => Gen.Int.Sample(seed => Entries(seed, domain: null).All(x => x != 0));

    // Six standard errors; the seed is fixed, so this is no gamble.
    [Test]
    public void Draws_normal_numbers_of_mean_0_and_variance_1()
    {
        const int Count = 200_000;
        var draw = new Draw("mean and variance");
        var numbers = Enumerable.Range(0, Count).Select(_ => draw.Gaussian()).ToList();
        Assert.That(numbers.Mean(), Is.EqualTo(0).Within(6 / Math.Sqrt(Count)));
        Assert.That(numbers.Variance(), Is.EqualTo(1).Within(6 * Math.Sqrt(2.0 / Count)));
        Assert.That(numbers.Count(x => Math.Abs(x) < 1) / (double)Count, Is.EqualTo(0.683).Within(0.01));
    }

    [Test]
    public void Refuses_a_domain_that_nothing_is_drawn_from() =>
        Assert.That(
            Assert.Throws<ExerciseException>(() => Entries(1, new PoissonAttribute()))!.Message,
            Is.EqualTo("PoissonAttribute is a domain that nothing is drawn from: use Binary, Uniform or Whole.")
        );

    private static bool IsOnGrid(double x) => double.IsInteger(x * Grid);

    private static double[] Entries(int seed, DomainAttribute? domain) =>
        new Draw($"{seed}").From(new Variable(0, "X", Shapes.Of("N x K"), domain), Sizes).Values!;

    private sealed class PoissonAttribute : DomainAttribute;
}
