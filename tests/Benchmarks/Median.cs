using System.Diagnostics;

namespace GradCheck.Benchmarks;

internal static class Median
{
    /// <summary>The median time of an action, after as many uncounted runs as counted ones.</summary>
    public static double Milliseconds(int repeats, Action action) => Milliseconds(repeats, TimeSpan.Zero, action);

    /// <summary>The median time of an action, after uncounted runs: as many as counted ones, and for as long as it takes to compile it well.</summary>
    public static double Milliseconds(int repeats, TimeSpan warmUp, Action action)
    {
        var warm = Stopwatch.StartNew();
        for (int i = 0; i < repeats || warm.Elapsed < warmUp; i++)
            action();
        var times = new List<double>();
        for (int i = 0; i < repeats; i++)
        {
            var clock = Stopwatch.StartNew();
            action();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        return Of(times);
    }

    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
