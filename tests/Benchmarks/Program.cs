using System.CommandLine;
using GradCheck.Benchmarks;
using GradCheck.Benchmarks.Calibration;
using GradCheck.Benchmarks.Cost;
using GradCheck.Benchmarks.FalseAlarms;
using GradCheck.Benchmarks.Numerical;
using GradCheck.Benchmarks.Power;
using GradCheck.Benchmarks.Reporting;
using GradCheck.Benchmarks.Starter;
using GradCheck.Benchmarks.Teaching;

return new RootCommand("Measures GradCheck side by side with its peers. Run it in Release on a quiet machine.")
{
    AllFigures.Create(),
    PowerBenchmark.Create(),
    FalseAlarmBenchmark.Create(),
    CalibrationBenchmark.Create(),
    CostBenchmark.Create(),
    NumericalBenchmark.Create(),
    TeachingBenchmark.Create(),
    StarterBenchmark.Create(),
    ClassBenchmark.Create(),
    LoadBenchmark.Create(),
    DownloadBenchmark.Create(),
    ReferenceBenchmark.Create(),
    FuzzBenchmark.Create(),
    ReportsBenchmark.Create(),
    KillsBenchmark.Create(),
    OracleCases.Create(),
}
    .Parse(args)
    .Invoke();
