using System.CommandLine;
using System.Diagnostics;
using GradCheck.Cases;
using GradCheck.Students;

namespace GradCheck.Benchmarks.Cost;

/// <summary>The time of a verdict on the two-layer network, beside torch.autograd.gradcheck in the same run.</summary>
internal static class CostBenchmark
{
    private static readonly NetworkSize[] Sizes = [new(1, 1, 1), new(5, 4, 3), new(32, 16, 32), new(64, 32, 64)];

    // Beyond this size grading never goes entry by entry: a verdict would take ten seconds.
    private const int LargestByEntries = 32;

    public static Command Create()
    {
        var command = new Command("cost", "The time of a verdict, beside torch.autograd.gradcheck where python3-torch is installed.");
        command.SetAction(_ => Run());
        return command;
    }

    public static void Run()
    {
        StudentCode.UseOneArithmetic();
        var clock = Stopwatch.StartNew();
        var costs = new List<SizeCost>();
        foreach (var size in Sizes)
        {
            Console.Error.WriteLine(size);
            costs.Add(
                new SizeCost(
                    size,
                    size.N <= LargestByEntries ? VerdictCost.Measure(size, Growth.All) : null,
                    VerdictCost.Measure(size, Growth.Large),
                    TorchGradcheck.Measure(size)
                )
            );
        }
        CostReport.Write(costs, clock.Elapsed);
    }
}
