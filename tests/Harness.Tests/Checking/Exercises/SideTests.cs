using System.Globalization;
using CsCheck;
using GradCheck.Exercises;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class SideTests
{
    private static readonly Dimensions Sizes = new([("N", 3), ("D", 5), ("H", 2)]);

    [TestCase("N", 3)]
    [TestCase("7", 7)]
    [TestCase("D+1", 6)]
    [TestCase("4*H", 8)]
    [TestCase("N+D-1", 7)]
    [TestCase("N*D", 15)]
    [TestCase("2*N*D-H*H+1", 27)]
    [TestCase(" D + 1 ", 6)]
    [TestCase("H-2", 0)]
    public void Is_as_long_as_its_expression_says(string text, int length) => Assert.That(Side.Read(text)!.At(Sizes), Is.EqualTo(length));

    [TestCase("")]
    [TestCase(null)]
    [TestCase("D/2")]
    [TestCase("-D")]
    [TestCase("D+")]
    [TestCase("2D")]
    [TestCase("(D+1)*2")]
    [TestCase("1000")]
    [TestCase("D++1")]
    public void Is_none(string? text) => Assert.That(Side.Read(text), Is.Null);

    [TestCase("D+1", "1+D")]
    [TestCase("2*N*D", "D*N+N*D")]
    [TestCase("D-D+3", "3")]
    public void Is_the_same_however_it_is_written(string one, string other) => Assert.That(Side.Read(one), Is.EqualTo(Side.Read(other)));

    [Test]
    public void Is_another_where_a_size_tells_them_apart() => Assert.That(Side.Read("N+D"), Is.Not.EqualTo(Side.Read("N*D")));

    [Test]
    public void Of_which_nothing_is_known_equals_itself_alone() =>
        Assert.That((Side.Unknown == Side.One, Side.Unknown.Equals(Side.Unknown), Side.Unknown.IsKnown), Is.EqualTo((false, true, false)));

    [Test]
    public void Adds_multiplies_and_subtracts_as_arithmetic_does()
    {
        var factor = Gen.Int[0, 12].Select(n => n < 10 ? $"{n}" : new[] { "N", "D", "H" }[n - 10]);
        var term = factor.Array[1, 3];
        Gen.Select(term, Gen.Select(Gen.Bool, term).Array[0, 3])
            .Sample(
                (first, rest) =>
                {
                    string text =
                        string.Join('*', first) + string.Concat(rest.Select(r => (r.Item1 ? "+" : "-") + string.Join('*', r.Item2)));
                    int expected = Product(first) + rest.Sum(r => (r.Item1 ? 1 : -1) * Product(r.Item2));
                    return Side.Read(text)!.At(Sizes) == expected;
                }
            );
    }

    private static int Product(string[] factors) =>
        factors.Aggregate(1, (product, f) => product * (int.TryParse(f, CultureInfo.InvariantCulture, out int number) ? number : Sizes[f]));
}
