using System.CommandLine;
using System.Diagnostics;
using GradCheck.Benchmarks.Publishing;

namespace GradCheck.Benchmarks.Starter;

/// <summary>What GradCheck costs a student: a run of a kit's tests beside an empty NUnit project, and the wait after a save.</summary>
internal static class StarterBenchmark
{
    public const int UsualRepeats = 9;

    private static readonly Option<int> Repeats = new("--repeats")
    {
        Description = "Pairs of runs, and saves.",
        DefaultValueFactory = _ => UsualRepeats,
    };

    public static Command Create()
    {
        var command = new Command(
            "starter",
            "A kit's tests beside an empty NUnit project's, in pairs, and how long check --watch takes after a save."
        )
        {
            Repeats,
        };
        command.SetAction(parsed => Run(parsed.GetValue(Repeats)));
        return command;
    }

    public static void Run(int repeats = UsualRepeats)
    {
        var clock = Stopwatch.StartNew();
        using var projects = new StarterProjects();
        List<StarterRun> runs = [.. Enumerable.Range(0, repeats).Select(_ => StarterRun.Of(projects))];
        var saves = WatchedSaves.Measure(projects.Scratch, repeats);
        ResultsPage.Write("starter", "What a student waits for", clock.Elapsed, StarterReport.Of(runs, saves));
    }
}
