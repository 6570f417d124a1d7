using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Judging.Shrinking;

/// <summary>Cuts a case down to smaller dimensions: a part of every input and upstream gradient.</summary>
internal static class Crop
{
    /// <param name="start">Of a side of this size, the place of the first row or column to keep, where there is room for it.</param>
    public static Case To(Case drawn, Dimensions dimensions, Func<int, int> start)
    {
        var forward = drawn.Exercise.Forward;
        var values = new Matrix<double>?[forward.Tensors.Length];
        foreach (var input in forward.Inputs)
            values[input.Index] = Within(
                Part(drawn.Values[input.Index], input.Declared!.Value.At(dimensions), start),
                input.Domain,
                dimensions
            );
        forward.Run(values);
        var upstreams = drawn.Upstreams.Select(
            (upstream, i) => upstream is null ? null : Part(upstream, (values[i]!.RowCount, values[i]!.ColumnCount), start)
        );
        return new Case(drawn.Exercise, drawn.Key, drawn.Rung, drawn.Index, dimensions, values!, [.. upstreams])
        {
            UpstreamSize = drawn.UpstreamSize,
        };
    }

    private static Matrix<double> Part(Matrix<double> matrix, (int Rows, int Columns) shape, Func<int, int> start) =>
        matrix.SubMatrix(
            Math.Clamp(start(matrix.RowCount), 0, matrix.RowCount - shape.Rows),
            shape.Rows,
            Math.Clamp(start(matrix.ColumnCount), 0, matrix.ColumnCount - shape.Columns),
            shape.Columns
        );

    // A row number must stay one.
    private static Matrix<double> Within(Matrix<double> matrix, DomainAttribute? domain, Dimensions dimensions) =>
        domain is WholeAttribute whole ? matrix.Map(v => v % Shape.Size(whole.Below, dimensions), Zeros.Include) : matrix;
}
