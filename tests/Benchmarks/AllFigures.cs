using System.CommandLine;
using GradCheck.Benchmarks.Calibration;
using GradCheck.Benchmarks.Cost;
using GradCheck.Benchmarks.FalseAlarms;
using GradCheck.Benchmarks.Numerical;
using GradCheck.Benchmarks.Power;
using GradCheck.Benchmarks.Starter;
using GradCheck.Benchmarks.Teaching;

namespace GradCheck.Benchmarks;

/// <summary>The seven figures of RESULTS.md, one after the other.</summary>
internal static class AllFigures
{
    public static Command Create()
    {
        var command = new Command(
            "all",
            "Writes all seven figures of RESULTS.md: power, false-alarms, calibration, cost, numerical, diagnosis, starter."
        );
        command.SetAction(_ =>
        {
            PowerBenchmark.Run(PowerBenchmark.UsualTrials);
            FalseAlarmBenchmark.Run(FalseAlarmBenchmark.UsualEntries);
            CalibrationBenchmark.Run(CalibrationBenchmark.UsualSeeds);
            CostBenchmark.Run();
            NumericalBenchmark.Run(NumericalBenchmark.UsualSeeds, NumericalBenchmark.UsualOtherSeeds);
            TeachingBenchmark.Run();
            StarterBenchmark.Run();
        });
        return command;
    }
}
