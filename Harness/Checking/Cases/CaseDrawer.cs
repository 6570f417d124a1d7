using System.Globalization;
using GradCheck.Exercises;

namespace GradCheck.Cases;

/// <summary>Draws cases.</summary>
internal static class CaseDrawer
{
    /// <summary>The seed where nobody chooses one: a student's own tests and a check in the terminal then see the same cases.</summary>
    public const int UsualSeed = 1;

    private const double Uneven = 1 << 10;

    /// <param name="attempt">A case that the reference cannot judge is drawn again; the attempt is part of what determines it.</param>
    public static Case Draw(Exercise exercise, Seed seed, Rung rung, int index, int attempt = 0)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{seed}|{exercise.Name}|{rung.Name}|{index}|{attempt}");
        var draw = new Draw(key);
        var dimensions = ShapeLadder.Draw(rung, index, exercise, draw);
        var size = ShapeLadder.CasesOf(exercise, rung)[index];
        var drawn = At(exercise, key, rung, index, dimensions, draw, size);
        // What a step makes may be larger than its shape tells, where no expression of the dimensions is known to be it.
        while (
            drawn.Values.Any(v => ShapeLadder.IsTooLarge(v.Sides, rung))
            && ShapeLadder.Smaller(drawn.Dimensions, exercise.Forward.Sizes) is { } smaller
        )
            drawn = At(exercise, key, rung, index, smaller, new Draw($"{key}|{smaller}"), size);
        return drawn;
    }

    /// <summary>Draws inputs and upstream gradients at given dimensions.</summary>
    public static Case At(
        Exercise exercise,
        string key,
        Rung rung,
        int index,
        Dimensions dimensions,
        Draw draw,
        UpstreamSize upstreamSize = UpstreamSize.Usual
    )
    {
        var forward = exercise.Forward;
        var values = new Tensor?[forward.Variables.Length];
        foreach (Variable input in forward.Inputs)
            values[input.Index] = draw.From(input, dimensions);
        forward.Run(values);
        return new Case(exercise, key, rung, index, dimensions, values!, Upstreams(exercise, values, draw, upstreamSize))
        {
            UpstreamSize = upstreamSize,
        };
    }

    private static Tensor?[] Upstreams(Exercise exercise, Tensor?[] values, Draw draw, UpstreamSize size)
    {
        var upstreams = new Tensor?[values.Length];
        foreach (var variable in exercise.Gradients.SelectMany(g => g.Upstreams).DistinctBy(t => t.Index).OrderBy(t => t.Index))
            upstreams[variable.Index] = Sized(draw.Gaussian(values[variable.Index]!.Sides), size);
        return upstreams;
    }

    private static Tensor Sized(Tensor upstream, UpstreamSize size) =>
        size switch
        {
            UpstreamSize.Zero => upstream.Map(_ => 0.0),
            UpstreamSize.Uneven => upstream.Map((at, u) => Tensor.IndexOf(at, upstream.Sides).Sum() % 2 == 0 ? u * Uneven : u / Uneven),
            _ => upstream,
        };
}
