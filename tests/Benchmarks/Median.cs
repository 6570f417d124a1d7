using System.Diagnostics;

namespace GradCheck.Benchmarks;

internal static class Median
{
    /// <summary>The median time of an action, after as many uncounted runs as counted ones.</summary>
    public static double Milliseconds(int repeats, Action action)
    {
        var times = new List<double>();
        for (int i = 0; i < 2 * repeats; i++)
        {
            var clock = Stopwatch.StartNew();
            action();
            if (i >= repeats)
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
