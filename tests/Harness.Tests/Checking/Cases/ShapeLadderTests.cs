using CsCheck;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Cases;

public sealed class ShapeLadderTests
{
    [Test]
    public void Climbs_from_scalar_to_large() =>
        Assert.That(
            ShapeLadder.Create(Course.Network).Select(r => r.Title),
            Is.EqualTo(new[] { "scalar", "N grown", "D grown", "H grown", "matrix", "square", "large" })
        );

    [Test]
    public void Climbs_two_dimensions_alone_before_both() =>
        Assert.That(
            ShapeLadder.Create(Course.Named("Square")).Select(r => r.Name),
            Is.EqualTo(new[] { "scalar", "N", "K", "matrix", "square", "large" })
        );

    [Test]
    public void Grows_a_single_dimension_alone_only() =>
        Assert.That(ShapeLadder.Create(Course.Named("CrossEntropy")).Select(r => r.Name), Is.EqualTo(new[] { "scalar", "N", "large" }));

    [Test]
    public void Stays_at_scalar_where_nothing_can_grow() =>
        Assert.That(
            ShapeLadder.Create(ReadFrom.Exercise(typeof(Double), typeof(IDouble))).Select(r => r.Name),
            Is.EqualTo(new[] { "scalar" })
        );

    [Test]
    public void Gives_every_rung_the_sizes_that_it_is_named_after() =>
        Gen.Select(Gen.Int, Gen.Int[0, ShapeLadder.UsualCases - 1], Gen.OneOf(ShapeLadder.Create(Course.Network).ToArray()))
            .Sample(
                (seed, index, rung) =>
                {
                    var dimensions = Draw(seed, index, rung);
                    var sizes = dimensions.Sizes.Select(s => s.Size).ToList();
                    return rung.Growth switch
                    {
                        Growth.None => sizes.TrueForAll(s => s == 1),
                        Growth.One => dimensions.Sizes.All(s => s.Symbol == rung.Name ? s.Size > 1 : s.Size == 1),
                        Growth.All => sizes.TrueForAll(s => s > 1) && sizes.Distinct().Count() == sizes.Count,
                        Growth.Equal => sizes[0] > 1 && sizes.Distinct().Count() == 1,
                        _ => sizes.TrueForAll(s => s >= 64) && sizes.Distinct().Count() == sizes.Count,
                    };
                }
            );

    [Test]
    public void Reaches_9_x_8_somewhere_among_a_hundred_seeds()
    {
        var rung = Course.Network.Rung("matrix");
        var largest = Enumerable.Range(0, 100).Select(seed => Draw(seed, 2, rung)).Where(d => d["N"] == 9 && d["D"] == 8);
        Assert.That(largest, Is.Not.Empty);
    }

    [Test]
    public void Begins_every_rung_with_shapes_small_enough_to_read() =>
        Gen.Int.Sample(seed => Draw(seed, 0, Course.Network.Rung("matrix")).Sizes.All(s => s.Size <= 4));

    private static Dimensions Draw(int seed, int index, Rung rung) =>
        ShapeLadder.Draw(rung, index, Course.Network.Forward.Symbols, new Draw($"{seed}"));

    [Exercise("Twice a number")]
    private static class Double
    {
        public static double Y(double x) => 2 * x;
    }

    [BackwardOf(typeof(Double))]
    private interface IDouble
    {
        double XGrad(double yGrad);
    }
}
