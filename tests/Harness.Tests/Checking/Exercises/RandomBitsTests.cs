using GradCheck.Exercises;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Exercises;

public sealed class RandomBitsTests
{
    // The state is the SHA-256 of "abc", an example of FIPS 180-4; what follows from it was computed apart, in Python's whole numbers.
    [Test]
    public void Are_those_that_were_computed_apart()
    {
        var bits = new RandomBits("abc");

        Assert.That(
            Enumerable.Range(0, 4).Select(_ => $"{bits.Next():x16}"),
            Is.EqualTo(new[] { "8c534008a5bc398f", "d5b20b11da9f9a7d", "1732c49f70a53d64", "ff14ff6b24933053" })
        );
    }

    [Test]
    public void Are_from_0_to_below_1_as_a_number()
    {
        var bits = new RandomBits("one");

        Assert.That(Enumerable.Range(0, 10_000).Select(_ => bits.NextDouble()), Has.All.InRange(0, 1 - 1.0 / (1L << 53)));
    }
}
