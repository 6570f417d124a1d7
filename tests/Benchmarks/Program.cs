using System.CommandLine;
using GradCheck.Benchmarks;

return new RootCommand("Measures GradCheck side by side with its peers. Run it in Release on a quiet machine.")
{
    ClassBenchmark.Create(),
    ReferenceBenchmark.Create(),
    OracleCases.Create(),
}
    .Parse(args)
    .Invoke();
