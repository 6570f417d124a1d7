using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Benchmarks.Cost;

/// <summary>The dimensions of a two-layer network.</summary>
internal readonly record struct NetworkSize(int N, int D, int H)
{
    /// <summary>A case of these dimensions.</summary>
    /// <param name="growth"><see cref="Growth.Large"/> to have it judged by directions, anything else for entries.</param>
    public Case Draw(Exercise exercise, Growth growth)
    {
        var dimensions = new Dimensions([("N", N), ("D", D), ("H", H)]);
        return CaseDrawer.At(exercise, "benchmark", new Rung("benchmark", growth), 0, dimensions, new Draw("benchmark"));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({N}, {D}, {H})");
}
