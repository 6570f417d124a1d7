using System.Runtime.InteropServices;
using CsCheck;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Cases;

public sealed class SeedTests
{
    private const string Secret = "3f0c5a9e7d21b8460f9e8d7c6b5a4321";

    [TestCase("1", "1", true)]
    [TestCase("-7", "-7", true)]
    [TestCase("2147483647", "2147483647", true)]
    [TestCase(Secret, Secret, false)]
    [TestCase("3F0C5A9E7D21B8460F9E8D7C6B5A4321", Secret, false)]
    [TestCase("00000000000000000000000000000001", "00000000000000000000000000000001", false)]
    public void Is_a_whole_number_or_32_digits(string text, string written, bool isWhole)
    {
        var seed = Seed.Parse(text)!;

        Assert.That((seed.ToString(), seed.IsWhole), Is.EqualTo((written, isWhole)));
    }

    [TestCase("")]
    [TestCase("1.5")]
    [TestCase("2147483648")]
    [TestCase("3f0c5a9e7d21b8460f9e8d7c6b5a432")]
    [TestCase("3f0c5a9e7d21b8460f9e8d7c6b5a43210")]
    [TestCase("3f0c5a9e7d21b8460f9e8d7c6b5a432g")]
    public void Is_nothing_else(string text) => Assert.That(Seed.Parse(text), Is.Null);

    [Test]
    public void Is_another_one_each_time_that_it_is_drawn()
    {
        var (one, other) = (Seed.Drawn(), Seed.Drawn());

        Assert.That((one == other, one.IsWhole, Seed.Parse(one.ToString()) == one), Is.EqualTo((false, false, true)));
    }

    [Test]
    public void Draws_the_same_bits_each_time_at_every_rung() =>
        Gen
            .Byte.Array[16]
            .Sample(
                bits => Rungs(Seed.Parse(Convert.ToHexString(bits))!).SequenceEqual(Rungs(Seed.Parse(Convert.ToHexString(bits))!)),
                iter: 5
            );

    [Test]
    public void Draws_another_case_at_every_rung_where_one_bit_differs([Range(0, 127)] int bit)
    {
        byte[] bits = Convert.FromHexString(Secret);
        bits[bit / 8] ^= (byte)(1 << bit % 8);
        var other = Rungs(Seed.Parse(Convert.ToHexString(bits))!);

        Assert.That(Rungs(Seed.Parse(Secret)!).Zip(other).Where(r => r.First == r.Second), Is.Empty);
    }

    // What a submission did that found the seed of a run in 47 ms: it drew the first input from every number, until one fitted what it saw.
    [Test]
    [Long]
    public void Is_not_found_from_a_number_that_was_seen_where_it_was_drawn()
    {
        var exercise = Course.Named("Square");
        ulong seen = new RandomBits($"{Secret}|{exercise.Name}|scalar|0|0").Next();
        Assert.That(Whole(exercise.Name).Where(key => new RandomBits(key).Next() == seen), Is.Empty);
    }

    [Test]
    public void Is_found_so_where_it_is_a_whole_number()
    {
        var exercise = Course.Named("Square");
        ulong seen = new RandomBits($"{4711}|{exercise.Name}|scalar|0|0").Next();
        Assert.That(Whole(exercise.Name).First(key => new RandomBits(key).Next() == seen), Does.StartWith("4711|"));
    }

    private static IEnumerable<string> Whole(string exercise) => Enumerable.Range(0, 10_000_000).Select(n => $"{n}|{exercise}|scalar|0|0");

    private static List<string> Rungs(Seed seed) =>
        [
            .. ShapeLadder
                .Create(Course.Network)
                .Select(rung => CaseDrawer.Draw(Course.Network, seed, rung, 0))
                .Select(c => c.Values[Course.Network.Forward.Inputs.First().Index].ColumnMajor)
                .Select(numbers => Convert.ToHexString(MemoryMarshal.AsBytes(numbers.AsSpan()))),
        ];
}
