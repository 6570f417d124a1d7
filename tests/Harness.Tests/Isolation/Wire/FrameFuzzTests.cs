using CsCheck;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation.Wire;

/// <summary>A million of these are read in the benchmarks: <c>fuzz --frames 1000000</c>.</summary>
public sealed class FrameFuzzTests
{
    [Test]
    public void Whatever_a_child_writes_is_a_message_or_refused_and_costs_no_more_than_it_weighs() =>
        Gen.Select(HostileFrames.Any, Gen.Int[1, 70_000])
            .Sample(
                (bytes, piece) =>
                {
                    var reading = HostileReading.Of(bytes, piece);
                    Assert.That(reading.AllocatedBytes, Is.LessThan(reading.MostBytes));
                },
                iter: 20_000
            );

    [Test]
    public void Reads_some_of_them_and_refuses_others()
    {
        int read = 0;
        int refused = 0;
        HostileFrames.Any.Sample(
            bytes =>
            {
                if (HostileReading.Of(bytes, 4096).Answers > 0)
                    Interlocked.Increment(ref read);
                else
                    Interlocked.Increment(ref refused);
            },
            iter: 2_000
        );

        Assert.Multiple(() =>
        {
            Assert.That(read, Is.GreaterThan(100));
            Assert.That(refused, Is.GreaterThan(100));
        });
    }
}
