using System.CommandLine;
using System.Diagnostics;
using GradCheck.Benchmarks.Catalogue;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Benchmarks.Calibration;

/// <summary>How far the reference is from autograd, in units of its own error bar.</summary>
internal static class CalibrationBenchmark
{
    /// <summary>Seeds to draw all cases from.</summary>
    public const int UsualSeeds = 5;

    private static readonly Option<int> Seeds = new("--seeds")
    {
        Description = "Seeds to draw all cases from; where PyTorch is not installed, only the recorded cases are used.",
        DefaultValueFactory = _ => UsualSeeds,
    };

    public static Command Create()
    {
        var command = new Command("calibration", "Error / error bar of the reference, against PyTorch's autograd.") { Seeds };
        command.SetAction(parsed => Run(parsed.GetValue(Seeds)));
        return command;
    }

    public static void Run(int seeds)
    {
        StudentCode.UseOneArithmetic();
        var clock = Stopwatch.StartNew();
        var entries = new Dictionary<string, List<CalibratedEntry>>();
        int asked = 0;
        for (int seed = OracleCases.Seed; seed < OracleCases.Seed + seeds; seed++)
        {
            Console.Error.WriteLine($"seed {seed}");
            if (OracleAnswers.Ask(seed) is not { } answers)
                break;
            asked++;
            Add(seed, answers, entries);
        }
        if (asked == 0)
            Add(OracleCases.Seed, OracleAnswers.Recorded, entries);
        CalibrationReport.Write(entries, asked, clock.Elapsed);
    }

    private static void Add(int seed, OracleCase[] answers, Dictionary<string, List<CalibratedEntry>> entries)
    {
        foreach (var exercise in RightForm.Exercises)
        {
            if (!entries.TryGetValue(exercise.Name, out var ofExercise))
                entries[exercise.Name] = ofExercise = [];
            var rungs = ShapeLadder.Create(exercise).ToDictionary(r => r.Name);
            foreach (var answer in answers.Where(a => a.Exercise == exercise.Name))
            {
                var drawn = ReferenceCase.Draw(exercise, seed, rungs[answer.Rung], answer.Index);
                foreach (var gradient in exercise.Gradients)
                    ofExercise.AddRange(Compare(drawn, gradient, answer.Gradients[gradient.Name]));
            }
        }
    }

    private static IEnumerable<CalibratedEntry> Compare(ReferenceCase drawn, Gradient gradient, double[][] autograd)
    {
        var numeric = (EntryReference)drawn[gradient];
        var forms = RightForm
            .Of(drawn.Case.Exercise)
            .Select(f => f.Returned(drawn.Case, gradient.Method).Tensors[gradient.Position]!)
            .ToList();
        double[] truths = [.. autograd.SelectMany(row => row)];
        for (int at = 0; at < numeric.Count; at++)
        {
            double truth = truths[at];
            yield return new CalibratedEntry(
                Math.Abs(numeric[at].Value - truth),
                numeric[at].Bar,
                forms.Max(f => Math.Abs(f[at] - truth)),
                numeric.Scale.Rounding
            );
        }
    }
}
