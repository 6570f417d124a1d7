using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CsCheck;
using GradCheck.Tests.Isolation.Wire;

namespace GradCheck.Benchmarks;

/// <summary>Feeds the parsers of what hostile children write, and counts what became of it.</summary>
internal static class FuzzBenchmark
{
    private static readonly Option<int> Frames = new("--frames") { Description = "Frames to read.", DefaultValueFactory = _ => 1_000_000 };

    public static Command Create()
    {
        var command = new Command(
            "fuzz",
            "Reads frames as a hostile child may write them: nothing but a refusal may come of them, or a message."
        )
        {
            Frames,
        };
        command.SetAction(parsed => Run(parsed.GetValue(Frames)));
        return command;
    }

    private static int Run(int frames)
    {
        long read = 0;
        long refused = 0;
        long crashed = 0;
        long overCap = 0;
        long slowestTicks = 0;
        var clock = Stopwatch.StartNew();
        Gen.Select(HostileFrames.Any, Gen.Int[1, 70_000])
            .Sample(
                (bytes, piece) =>
                {
                    long start = Stopwatch.GetTimestamp();
                    var reading = TryRead(bytes, piece);
                    InterlockedMax(ref slowestTicks, Stopwatch.GetTimestamp() - start);
                    if (reading is null)
                        Interlocked.Increment(ref crashed);
                    else
                        Interlocked.Increment(ref reading.Answers > 0 ? ref read : ref refused);
                    if (reading?.AllocatedBytes >= reading?.MostBytes)
                        Interlocked.Increment(ref overCap);
                },
                iter: frames
            );
        double slowest = 1000.0 * slowestTicks / Stopwatch.Frequency;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"fuzz: {read + refused + crashed} frames in {clock.Elapsed.TotalSeconds:0} s: {read} read as a message, {refused} refused, {crashed} crashed a parser, {overCap} took more memory than they may, the slowest took {slowest:0.0} ms"
            )
        );
        return overCap + crashed == 0 ? 0 : 1;
    }

    private static HostileReading? TryRead(byte[] bytes, int piece)
    {
        try
        {
            return HostileReading.Of(bytes, piece);
        }
        // What is counted here: whatever leaves a parser that is no refusal.
        catch (Exception)
        {
            return null;
        }
    }

    private static void InterlockedMax(ref long most, long value)
    {
        long seen;
        while (value > (seen = Interlocked.Read(ref most)) && Interlocked.CompareExchange(ref most, value, seen) != seen) { }
    }
}
