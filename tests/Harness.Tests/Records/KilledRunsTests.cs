using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>A few of the killed runs that <c>tests/Benchmarks -- kills</c> makes by the hundred.</summary>
[Platform("Linux")]
public sealed class KilledRunsTests
{
    private const int Kills = 3;

    [TestCase(false)]
    [TestCase(true)]
    [Long]
    public void Leaves_every_record_whole_and_the_next_run_right(bool hasSecond)
    {
        using var runs = new KilledRuns(seed: hasSecond ? 2 : 1);

        Assert.That(Enumerable.Range(0, Kills).SelectMany(_ => runs.Kill(hasSecond)), Is.Empty);
    }
}
