using System.CommandLine;
using GradCheck.Benchmarks;
using GradCheck.Benchmarks.FalseAlarms;

return new RootCommand("Measures GradCheck side by side with its peers. Run it in Release on a quiet machine.")
{
    FalseAlarmBenchmark.Create(),
    ClassBenchmark.Create(),
    ReferenceBenchmark.Create(),
    OracleCases.Create(),
}
    .Parse(args)
    .Invoke();
