using System.Globalization;
using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;

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
        var dimensions = ShapeLadder.Draw(rung, index, exercise.Forward.Symbols, draw);
        return At(exercise, key, rung, index, dimensions, draw, ShapeLadder.CasesOf(exercise, rung)[index]);
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
        var values = new Matrix<double>?[forward.Tensors.Length];
        foreach (Variable input in forward.Inputs)
        {
            var (rows, columns) = input.Declared!.Value.At(dimensions);
            values[input.Index] = draw.From(input.Domain, rows, columns, dimensions);
        }
        forward.Run(values);
        return new Case(exercise, key, rung, index, dimensions, values!, Upstreams(exercise, values, draw, upstreamSize))
        {
            UpstreamSize = upstreamSize,
        };
    }

    private static Matrix<double>?[] Upstreams(Exercise exercise, Matrix<double>?[] values, Draw draw, UpstreamSize size)
    {
        var upstreams = new Matrix<double>?[values.Length];
        foreach (Variable tensor in exercise.Gradients.SelectMany(g => g.Upstreams).DistinctBy(t => t.Index).OrderBy(t => t.Index))
            upstreams[tensor.Index] = Sized(draw.Gaussian(values[tensor.Index]!.RowCount, values[tensor.Index]!.ColumnCount), size);
        return upstreams;
    }

    private static Matrix<double> Sized(Matrix<double> upstream, UpstreamSize size) =>
        size switch
        {
            UpstreamSize.Zero => upstream.Map(_ => 0.0),
            UpstreamSize.Uneven => upstream.MapIndexed((row, column, u) => (row + column) % 2 == 0 ? u * Uneven : u / Uneven),
            _ => upstream,
        };
}
