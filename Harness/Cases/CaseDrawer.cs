using System.Globalization;
using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Cases;

/// <summary>Draws cases.</summary>
internal static class CaseDrawer
{
    /// <param name="attempt">A case that the reference cannot judge is drawn again; the attempt is part of what determines it.</param>
    public static Case Draw(Exercise exercise, int seed, Rung rung, int index, int attempt = 0)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{seed}|{exercise.Name}|{rung.Name}|{index}|{attempt}");
        var draw = new Draw(key);
        return At(exercise, key, rung, index, ShapeLadder.Draw(rung, index, exercise.Forward.Symbols, draw), draw);
    }

    /// <summary>Draws inputs and upstream gradients at given dimensions.</summary>
    public static Case At(Exercise exercise, string key, Rung rung, int index, Dimensions dimensions, Draw draw)
    {
        var forward = exercise.Forward;
        var values = new Matrix<double>?[forward.Tensors.Length];
        foreach (var input in forward.Inputs)
        {
            var (rows, columns) = input.Declared!.Value.At(dimensions);
            values[input.Index] = draw.From(input.Domain, rows, columns, dimensions);
        }
        forward.Run(values);
        return new Case(exercise, key, rung, index, dimensions, values!, Upstreams(exercise, values, draw));
    }

    private static Matrix<double>?[] Upstreams(Exercise exercise, Matrix<double>?[] values, Draw draw)
    {
        var upstreams = new Matrix<double>?[values.Length];
        foreach (var tensor in exercise.Gradients.SelectMany(g => g.Upstreams).DistinctBy(t => t.Index).OrderBy(t => t.Index))
            upstreams[tensor.Index] = draw.Gaussian(values[tensor.Index]!.RowCount, values[tensor.Index]!.ColumnCount);
        return upstreams;
    }
}
