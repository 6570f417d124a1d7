using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Judging.Shrinking;

/// <summary>Cuts a case down to smaller dimensions: the upper left corner of every input and upstream gradient.</summary>
internal static class Crop
{
    public static Case To(Case drawn, Dimensions dimensions)
    {
        var forward = drawn.Exercise.Forward;
        var values = new Matrix<double>?[forward.Tensors.Length];
        foreach (var input in forward.Inputs)
            values[input.Index] = Within(Corner(drawn.Values[input.Index], input.Declared!.Value.At(dimensions)), input.Domain, dimensions);
        forward.Run(values);
        var upstreams = drawn.Upstreams.Select(
            (upstream, i) => upstream is null ? null : Corner(upstream, (values[i]!.RowCount, values[i]!.ColumnCount))
        );
        return new Case(drawn.Exercise, drawn.Key, drawn.Rung, drawn.Index, dimensions, values!, [.. upstreams])
        {
            UpstreamSize = drawn.UpstreamSize,
        };
    }

    private static Matrix<double> Corner(Matrix<double> matrix, (int Rows, int Columns) shape) =>
        matrix.SubMatrix(0, shape.Rows, 0, shape.Columns);

    // A row number must stay one.
    private static Matrix<double> Within(Matrix<double> matrix, DomainAttribute? domain, Dimensions dimensions) =>
        domain is WholeAttribute whole ? matrix.Map(v => v % Shape.Size(whole.Below, dimensions), Zeros.Include) : matrix;
}
