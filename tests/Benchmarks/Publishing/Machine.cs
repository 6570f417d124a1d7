using System.Globalization;
using System.Runtime.InteropServices;

namespace GradCheck.Benchmarks.Publishing;

/// <summary>What a figure was measured on.</summary>
internal static class Machine
{
    private const string ProcessorInformation = "/proc/cpuinfo";
    private const string LoadAverage = "/proc/loadavg";

    public static string Description =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.FrameworkDescription}{Load}"
        );

    // Others may have worked on the machine at the same time.
    private static string Load => File.Exists(LoadAverage) ? $", load {File.ReadAllText(LoadAverage).Split(' ')[0]} at the end" : "";

    private static string Processor =>
        File.Exists(ProcessorInformation)
            ? File.ReadLines(ProcessorInformation)
                .Where(l => l.StartsWith("model name", StringComparison.Ordinal))
                .Select(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 2)..])
                .FirstOrDefault("unknown processor")
            : RuntimeInformation.ProcessArchitecture.ToString();
}
