using System.CommandLine;
using System.Diagnostics;
using GradCheck.Benchmarks.Catalogue;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Benchmarks.Power;

/// <summary>How small an error is found, at every rung, over the whole catalogue.</summary>
internal static class PowerBenchmark
{
    /// <summary>Wrong entries of each size for each exercise and rung.</summary>
    public const int UsualTrials = 320;

    private const int EntriesPerGradient = 2;

    private static readonly Option<int> Trials = new("--trials")
    {
        Description = "Wrong entries of each size for each exercise and rung; a tenth of them at large shapes.",
        DefaultValueFactory = _ => UsualTrials,
    };

    // What is grown, from the smallest shapes to the largest.
    private static readonly (Growth Growth, string Row)[] Rungs =
    [
        (Growth.None, "scalar"),
        (Growth.One, "one dimension grown"),
        (Growth.All, "matrix"),
        (Growth.Equal, "square"),
        (Growth.Large, "large, by directions"),
    ];

    public static Command Create()
    {
        var command = new Command("power", "How small an error is found: detection probability against its relative size.") { Trials };
        command.SetAction(parsed => Run(parsed.GetValue(Trials)));
        return command;
    }

    public static void Run(int trials)
    {
        StudentCode.UseOneArithmetic();
        var clock = Stopwatch.StartNew();
        var power = new PowerTables();
        foreach (var exercise in RightForm.Exercises)
        {
            Console.Error.WriteLine(exercise.Name);
            foreach (var (growth, row) in Rungs)
                Plant(exercise, growth, row, growth == Growth.Large ? trials / 10 : trials, power);
        }
        PowerReport.Write(power, clock.Elapsed);
    }

    private static void Plant(Exercise exercise, Growth growth, string row, int trials, PowerTables power)
    {
        var random = new Random(1);
        var form = RightForm.Of(exercise)[0];
        int planted = 0;
        foreach (var drawn in DrawnCases.Of(exercise, growth).Take(trials).TakeWhile(_ => planted < trials))
        {
            var reference = ReferenceCase.At(drawn);
            foreach (var gradient in exercise.Gradients)
                planted += power.Plant(
                    row,
                    new PlantedErrors(reference, gradient, form.Returned(drawn, gradient.Method), random),
                    EntriesPerGradient
                );
        }
    }
}
