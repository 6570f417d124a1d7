using System.Globalization;
using GradCheck.Exercises;
using GradCheck.Fixtures;

namespace GradCheck.Cases;

/// <summary>Cases a hair beside a drawn one, in a row: all real inputs and all upstream gradients move along one random line.</summary>
internal static class NearbyCase
{
    /// <summary>How far neighbours are apart, for entries of about 1: thousands of last digits, but with a square far below the last.</summary>
    public const double Apart = 1.0 / (1L << 40);

    /// <param name="steps">How many times the usual distance away; at 0 it is the case itself.</param>
    public static Case Create(Case drawn, int steps)
    {
        var draw = new Draw(drawn.Key + "|nearby");
        var forward = drawn.Exercise.Forward;
        var values = drawn.Values.ToArray();
        foreach (Variable input in forward.Inputs)
            values[input.Index] = input.Domain switch
            {
                null => Moved(values[input.Index], steps, draw),
                UniformAttribute within => Moved(values[input.Index], steps, draw).Map(v => Math.Clamp(v, within.Low, within.High)),
                // A label or a row's number has no neighbours.
                _ => values[input.Index],
            };
        forward.Run(values);
        var upstreams = drawn.Upstreams.Select(u => u is null ? null : Moved(u, steps, draw));
        string key = string.Create(CultureInfo.InvariantCulture, $"{drawn.Key}|nearby|{steps}");
        return new Case(drawn.Exercise, key, drawn.Rung, drawn.Index, drawn.Dimensions, values, [.. upstreams])
        {
            UpstreamSize = drawn.UpstreamSize,
        };
    }

    // Where all entries are small, a function may bend within what is a hair elsewhere.
    private static Tensor Moved(Tensor value, int steps, Draw draw) =>
        value.Plus(draw.Gaussian(value.Sides), steps * Apart * Math.Min(1, value.Largest));
}
