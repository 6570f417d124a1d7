using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Verification.Mutants;

/// <summary>Draws a case whose real inputs come from twice the standard normal distribution, whatever the exercise draws them from.</summary>
internal static class WiderCase
{
    private const double Width = 2;

    /// <summary>The case; null where the forward side has no finite value at it.</summary>
    public static Case? Draw(Exercise exercise, int seed, Rung rung, int index)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{seed}|{exercise.Name}|{rung.Name}|{index}|wider");
        var draw = new Draw(key);
        var dimensions = ShapeLadder.Draw(rung, index, exercise.Forward.Symbols, draw);
        var values = new Matrix<double>?[exercise.Forward.Tensors.Length];
        foreach (var input in exercise.Forward.Inputs)
        {
            var (rows, columns) = input.Declared!.Value.At(dimensions);
            // A label or a row's number is nothing else than what it is.
            values[input.Index] = input.Domain is null or UniformAttribute
                ? Width * draw.Gaussian(rows, columns)
                : draw.From(input.Domain, rows, columns, dimensions);
        }
        if (!IsFinite(exercise.Forward, values))
            return null;
        var upstreams = values.Select(v => (Matrix<double>?)draw.Gaussian(v!.RowCount, v.ColumnCount)).ToArray();
        return new Case(exercise, key, rung, index, dimensions, values!, upstreams);
    }

    private static bool IsFinite(Forward forward, Matrix<double>?[] values)
    {
        try
        {
            forward.Run(values);
        }
        // The edge of an instructor's code, at inputs that it was not made for.
        catch (Exception)
        {
            return false;
        }
        return values.All(v => v!.Enumerate().All(double.IsFinite));
    }
}
