using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using GradCheck.Tests.Records;

namespace GradCheck.Benchmarks;

/// <summary>Runs killed at random moments, every other one with a second run beside it: is every record whole, and does the next run end right?</summary>
internal static class KillsBenchmark
{
    private static readonly Option<int> Count = new("--count") { Description = "Runs to kill.", DefaultValueFactory = _ => 200 };

    private static readonly Option<int> Seed = new("--seed") { Description = "Of the moments.", DefaultValueFactory = _ => 1 };

    private static readonly Option<int> Minutes = new("--minutes")
    {
        Description = "No run is started any more after this time.",
        DefaultValueFactory = _ => 60,
    };

    public static Command Create()
    {
        var command = new Command("kills", "Kills runs at random moments, and reads what they leave. Linux only.") { Count, Seed, Minutes };
        command.SetAction(parsed => Run(parsed.GetValue(Count), parsed.GetValue(Seed), TimeSpan.FromMinutes(parsed.GetValue(Minutes))));
        return command;
    }

    private static int Run(int count, int seed, TimeSpan limit)
    {
        using var runs = new KilledRuns(seed);
        var clock = Stopwatch.StartNew();
        int killed = 0;
        int bad = 0;
        for (; killed < count && clock.Elapsed < limit; killed++)
        {
            var faults = runs.Kill(hasSecond: killed % 2 == 1);
            bad += faults.Count > 0 ? 1 : 0;
            foreach (string fault in faults)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kill {killed}: {fault}"));
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{killed} of {count} runs killed, {killed / 2} with a second run beside them, in {clock.Elapsed.TotalMinutes:0.0} min: {killed - bad} left every record whole, a next run that ended right and nothing foreign touched; {bad} did not"
            )
        );
        return bad == 0 && killed == count ? 0 : 1;
    }
}
