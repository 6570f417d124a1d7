using System.CommandLine;
using System.Globalization;
using GradCheck.Isolation.Sandbox;
using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Benchmarks;

/// <summary>Grades a class at rest and again beside threads that never rest, and compares the verdicts.</summary>
internal static class LoadBenchmark
{
    // Whatever happens, the threads end.
    private static readonly TimeSpan LongestLoad = TimeSpan.FromMinutes(20);

    private static readonly Option<int> Count = new("--count") { Description = "Submissions to grade.", DefaultValueFactory = _ => 20 };

    private static readonly Option<int> Load = new("--load")
    {
        Description = "Threads that keep the machine busy.",
        DefaultValueFactory = _ => 20,
    };

    public static Command Create()
    {
        var command = new Command("load", "Whether a busy machine changes a verdict: a class with an endless and a sleeping submission.")
        {
            Count,
            Load,
        };
        command.SetAction(parsed => Run(parsed.GetValue(Count), parsed.GetValue(Load)));
        return command;
    }

    private static int Run(int count, int load)
    {
        using var generated = new GeneratedClass(count - 2);
        Write(generated, "endless", "while (true) { }");
        Write(generated, "sleeping", "System.Threading.Thread.Sleep(-1); return x;");
        var (rest, atRest) = Grade(generated, "rest");
        using var over = new CancellationTokenSource(LongestLoad);
        for (int i = 0; i < load; i++)
            new Thread(() => Spin(over.Token)) { IsBackground = true }.Start();
        var (busy, underLoad) = Grade(generated, "busy");
        over.Cancel();
        int changed = atRest.Except(underLoad).Count();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"load: {count} submissions in {rest.Seconds:0.0} s at rest and in {busy.Seconds:0.0} s beside {load} busy threads; {changed} of {atRest.Count} verdicts changed"
            )
        );
        foreach (string verdict in underLoad.Except(atRest))
            Console.WriteLine($"  under load: {verdict}");
        return changed == 0 ? 0 : 1;
    }

    private static void Write(GeneratedClass generated, string name, string body) =>
        File.WriteAllText(
            Path.Combine(generated.Submissions, name + ".cs"),
            $$"""
            using GradCheck.Fixtures;
            using MathNet.Numerics.LinearAlgebra;

            public class Mine : ISquare
            {
                public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) { {{body}} }
            }
            """
        );

    private static (Timed Timed, IReadOnlyCollection<string> Verdicts) Grade(GeneratedClass generated, string name)
    {
        string results = $"{generated.Results}-{name}";
        // The policy refuses to sleep, and here that is asked.
        string[] arguments = [Host.Program, "grade", generated.Submissions, "--out", results, "--format", "jsonl", "--policy", "off"];
        var timed = Timed.Run(Host.Dotnet, arguments);
        return (timed, [.. new RecordedResults(results, new RecordReader(new Seal(new byte[32]))).Submissions.SelectMany(Verdicts)]);
    }

    private static IEnumerable<string> Verdicts(SubmissionResult result) =>
        result.Gradients.Select(g => $"{result.Submission.Id} {g.Name} {g.Outcome.Code()}");

    private static void Spin(CancellationToken over)
    {
        while (!over.IsCancellationRequested) { }
    }
}
