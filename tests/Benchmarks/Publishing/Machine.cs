using System.Globalization;
using System.Runtime.InteropServices;

namespace GradCheck.Benchmarks.Publishing;

/// <summary>What a figure was measured on.</summary>
internal static class Machine
{
    private const string ProcessorInformation = "/proc/cpuinfo";

    public static string Description =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.FrameworkDescription}"
        );

    private static string Processor =>
        File.Exists(ProcessorInformation)
            ? File.ReadLines(ProcessorInformation)
                .Where(l => l.StartsWith("model name", StringComparison.Ordinal))
                .Select(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 2)..])
                .FirstOrDefault("unknown processor")
            : RuntimeInformation.ProcessArchitecture.ToString();
}
