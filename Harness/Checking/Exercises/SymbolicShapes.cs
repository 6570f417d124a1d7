using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Exercises;

/// <summary>The shape of every tensor in symbols. What a step makes is found out by running it: a side of 7 is the dimension that was given 7.</summary>
internal static class SymbolicShapes
{
    // Prime, and larger than the fixed sizes that exercises use.
    private static readonly int[] Sizes = [11, 13, 17, 19, 23, 29, 31, 37, 41, 43];

    public static IReadOnlyDictionary<Variable, Shape> Of(Exercise exercise)
    {
        var forward = exercise.Forward;
        var dimensions = new Dimensions([.. forward.Symbols.Zip(Sizes)]);
        var values = new Matrix<double>?[forward.Tensors.Length];
        var draw = new Draw(exercise.Name);
        foreach (Variable input in forward.Inputs)
        {
            var (rows, columns) = input.Declared!.Value.At(dimensions);
            values[input.Index] = draw.From(input.Domain, rows, columns, dimensions);
        }
        Run(forward, values, dimensions);
        RefuseNotFinite(forward, values);
        return forward.Tensors.ToDictionary(
            t => t,
            t => t.Declared ?? new Shape(Side(values[t.Index]!.RowCount, dimensions), Side(values[t.Index]!.ColumnCount, dimensions))
        );
    }

    private static void Run(Forward forward, Matrix<double>?[] values, Dimensions dimensions)
    {
        foreach (var step in forward.Steps)
        {
            try
            {
                values[step.Makes.Index] = step.Run(values);
            }
            // The edge of an instructor's code.
            catch (Exception e)
            {
                string given = string.Join(
                    ", ",
                    step.Reads.Select(t => $"{t.ParameterName} {values[t.Index]!.RowCount} x {values[t.Index]!.ColumnCount}")
                );
                throw new ExerciseException(
                    $"{forward.Type.Name}.{step.Makes} threw at {dimensions}, given {given}: {e.GetBaseException().Message} Do the declared shapes fit the formula?"
                );
            }
        }
    }

    // Finite differences of what is not a number are none: better said now than of every submission.
    private static void RefuseNotFinite(Forward forward, Matrix<double>?[] values)
    {
        var step = forward.Steps.FirstOrDefault(s => !values[s.Makes.Index]!.Enumerate().All(double.IsFinite));
        if (step is not null)
            throw new ExerciseException(
                $"{forward.Type.Name}.{step.Makes} is not finite at inputs that were drawn for it: give {string.Join(" or ", step.Reads.Select(t => t.ParameterName))} a domain in which it is, such as [Uniform(0.1, 2)]."
            );
    }

    private static string Side(int size, Dimensions dimensions) =>
        dimensions.Sizes.Where(d => d.Size == size).Select(d => d.Symbol).FirstOrDefault() ?? size.ToString(CultureInfo.InvariantCulture);
}
