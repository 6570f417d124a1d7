using System.CommandLine;
using GradCheck.Benchmarks.Catalogue;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Isolation.Working;

namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>Right gradients only, in every algebraic form, at drawn inputs and at hard ones: how often is one called wrong?</summary>
internal static class FalseAlarmBenchmark
{
    private static readonly Option<int> Quota = new("--entries")
    {
        Description = "Entries of the reference for each exercise under each alteration.",
        DefaultValueFactory = _ => 1500,
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

    private static void Run(int quota, FileInfo? list, string? only)
    {
        StudentCode.UseOneArithmetic();
        var tallies = Alteration.All.Select(a => new Tally(a.Kind)).ToList();
        var large = new Tally("any of these at large shapes, by directions");
        foreach (var exercise in RightForm.Exercises.Where(e => only is null || e.Name == only))
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            var answers = new RightAnswers(exercise);
            foreach (var (alteration, tally) in Alteration.All.Zip(tallies))
            {
                var random = new Random(1);
                long until = tally.References + quota;
                foreach (var drawn in Cases(exercise, Growth.None, Growth.One, Growth.All, Growth.Equal).Take(quota))
                {
                    if (tally.References >= until)
                        break;
                    if (alteration.Of(drawn, random) is { } altered)
                        answers.Judge(altered, alteration, tally);
                }
                Console.Error.Write('.');
                foreach (var drawn in Cases(exercise, Growth.Large).Take(1))
                    if (alteration.Of(drawn, random) is { } altered)
                        answers.Judge(altered, alteration, large);
            }
            Console.Error.WriteLine($"{exercise.Name} {clock.Elapsed.TotalSeconds}");
        }
        List<Tally> all = [.. tallies, large];
        if (list is not null)
            File.WriteAllLines(list.FullName, [Finding.Heading, .. all.SelectMany(t => t.Findings).Select(f => f.ToString())]);
        foreach (var t in all)
            Console.WriteLine(
                $"{t.Kind} {t.References} {t.Elements} | {string.Join(' ', Enum.GetValues<Charge>().Select(c => $"{c}:{t.Count(c, "default")}/{t.Count(c, "zero")}"))}"
            );
    }

    // Rung after rung, index after index, seed after seed, without end.
    private static IEnumerable<Case> Cases(Exercise exercise, params Growth[] growths)
    {
        var rungs = ShapeLadder.Of(exercise).Where(r => growths.Contains(r.Growth)).ToList();
        for (int seed = 1; ; seed++)
        for (int index = 0; index < ShapeLadder.Cases; index++)
            foreach (var rung in rungs)
                yield return CaseDrawer.Draw(exercise, seed, rung, index);
    }
}
