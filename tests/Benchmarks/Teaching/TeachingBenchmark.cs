using System.CommandLine;
using System.Diagnostics;
using GradCheck.Benchmarks.Publishing;
using GradCheck.Diagnosis;
using GradCheck.Judging;
using GradCheck.Judging.Shrinking;
using GradCheck.Tests.Mistakes;

namespace GradCheck.Benchmarks.Teaching;

/// <summary>Names the planted mistakes, and makes their failing cases small.</summary>
internal static class TeachingBenchmark
{
    public static Command Create()
    {
        var command = new Command("diagnosis", "How often the planted mistake is the one that is named, and how small its case gets.");
        var misses = new Option<bool>("--misses") { Description = "Prints what was not named, and publishes nothing." };
        command.Add(misses);
        command.SetAction(parsed => Run(parsed.GetValue(misses)));
        return command;
    }

    public static void Run(bool onlyMisses = false)
    {
        var clock = Stopwatch.StartNew();
        // Once before it is timed: a process compiles its own code first.
        _ = MistakeCorpus.All.Take(40).Select(Explain).ToList();
        var explained = MistakeCorpus.All.Select(Explain).ToList();
        if (onlyMisses)
            foreach (var e in explained.Where(e => !e.IsNamed))
                Console.WriteLine(
                    $"{(e.IsWrongName ? "WRONG" : "     ")} {e.Mistake.Code} -> {e.Code}: {e.Mistake} ({e.Mistake.Location}, {e.Mistake.Outcome}) {e.Message}"
                );
        else
            ResultsPage.Write("diagnosis", "Mistakes that are named", clock.Elapsed, TeachingReport.Of(explained));
    }

    private static Explained Explain(Mistake mistake)
    {
        var verdict = mistake.Written.Judge(MistakeReferences.Of(mistake.Exercise));
        var clock = Stopwatch.StartNew();
        var smallest = Shrinker.Shrink(verdict, Tolerance.Default, mistake.Written.Answer);
        clock.Stop();
        var finding = Diagnostician.Diagnose(verdict with { Smallest = smallest }, Tolerance.Default, mistake.Written.Answer);
        string? code = finding?.Code ?? Notes.Create(verdict).Select(n => n.Code).FirstOrDefault(c => c == "imprecise");
        return new Explained(
            mistake,
            verdict.Outcome == mistake.Outcome,
            code,
            smallest is null ? null : smallest.Reference[mistake.Gradient].Count,
            clock.Elapsed,
            finding?.Message
        );
    }
}
