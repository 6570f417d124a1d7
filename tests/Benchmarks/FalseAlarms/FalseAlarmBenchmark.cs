using System.CommandLine;
using System.Diagnostics;
using GradCheck.Benchmarks.Catalogue;
using GradCheck.Benchmarks.Publishing;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Students;

namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>Right gradients only, in every algebraic form, at drawn inputs and at hard ones: how often is one called wrong?</summary>
internal static class FalseAlarmBenchmark
{
    /// <summary>Entries of the reference for each exercise under each alteration.</summary>
    public const int UsualEntries = 2000;

    private const int LargeCases = 1;

    private static readonly Option<int> Quota = new("--entries")
    {
        Description = "Entries of the reference for each exercise under each alteration.",
        DefaultValueFactory = _ => UsualEntries,
    };

    private static readonly Option<FileInfo?> List = new("--list")
    {
        Description = "Writes every element that did not simply pass into this file, tab-separated.",
    };

    private static readonly Option<string?> Only = new("--only") { Description = "One exercise alone; RESULTS.md stays as it is." };

    public static Command Create()
    {
        var command = new Command("false-alarms", "Right gradients in every algebraic form, at hard inputs: how often is one called wrong?")
        {
            Quota,
            List,
            Only,
        };
        command.SetAction(parsed => Run(parsed.GetValue(Quota), parsed.GetValue(List), parsed.GetValue(Only)));
        return command;
    }

    public static void Run(int quota, FileInfo? list = null, string? only = null)
    {
        StudentCode.UseOneArithmetic();
        var clock = Stopwatch.StartNew();
        var tallies = Alteration.All.Select(a => new Tally(a.Kind)).ToList();
        var large = new Tally("any of these at large shapes, by directions");
        var exercises = RightForm.Exercises.Where(e => only is null || e.Name == only).ToList();
        foreach (var exercise in exercises)
        {
            Console.Error.WriteLine(exercise.Name);
            foreach (var (alteration, tally) in Alteration.All.Zip(tallies))
                Judge(exercise, alteration, quota, tally, large);
        }
        if (list is not null)
            File.WriteAllLines(
                list.FullName,
                [Finding.Heading, .. tallies.Append(large).SelectMany(t => t.Findings).Select(f => f.ToString())]
            );
        var report = FalseAlarmReport.Of(tallies, large, exercises.Sum(e => RightForm.Of(e).Length), exercises.Count);
        if (only is null)
            ResultsPage.Write("false-alarms", "False alarms", clock.Elapsed, report);
        else
            Console.WriteLine(string.Join("\n\n", report));
    }

    private static void Judge(Exercise exercise, Alteration alteration, int quota, Tally tally, Tally large)
    {
        var random = new Random(1);
        var answers = new RightAnswers(exercise);
        long enough = tally.References + quota;
        // Some alterations overflow in most cases, and a scalar case has a single entry: no more cases than entries.
        foreach (
            var drawn in DrawnCases
                .Of(exercise, Growth.None, Growth.One, Growth.All, Growth.Equal)
                .Take(quota)
                .TakeWhile(_ => tally.References < enough)
        )
            if (alteration.Of(drawn, random) is { } altered)
                answers.Judge(altered, alteration, tally);
        foreach (var drawn in DrawnCases.Of(exercise, Growth.Large).Take(LargeCases))
            if (alteration.Of(drawn, random) is { } altered)
                answers.Judge(altered, alteration, large);
    }
}
