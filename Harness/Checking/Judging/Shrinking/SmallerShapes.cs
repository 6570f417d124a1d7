using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Judging.Shrinking;

/// <summary>The dimensions to try in place of those of a failing case, smallest first.</summary>
internal static class SmallerShapes
{
    private const int Most = 60;

    public static IEnumerable<Dimensions> Create(Dimensions failing)
    {
        var symbols = failing.Sizes.Select(s => s.Symbol).ToImmutableArray();
        return Growing(symbols)
            .SelectMany(grown => Sizes(symbols, grown, failing))
            .Where(d => Size(d) < Size(failing))
            .DistinctBy(d => d.ToString())
            .Take(Most);
    }

    // Every choice of dimensions that exceed 1, few before many.
    private static IEnumerable<ImmutableArray<string>> Growing(ImmutableArray<string> symbols) =>
        Enumerable
            .Range(0, 1 << symbols.Length)
            .Select(bits => symbols.Where((_, i) => (bits >> i & 1) == 1).ToImmutableArray())
            .OrderBy(grown => grown.Length);

    // All of size 2; then pairwise different, since a mistake may need that; then as they failed. None is larger than it was.
    private static IEnumerable<Dimensions> Sizes(ImmutableArray<string> symbols, ImmutableArray<string> grown, Dimensions failing) =>
        [
            With(symbols, s => grown.Contains(s) ? Math.Min(2, failing[s]) : 1),
            With(symbols, s => grown.Contains(s) ? Math.Min(2 + grown.IndexOf(s), failing[s]) : 1),
            With(symbols, s => grown.Contains(s) ? Math.Min(3, failing[s]) : 1),
            With(symbols, s => grown.Contains(s) ? failing[s] : 1),
        ];

    private static Dimensions With(ImmutableArray<string> symbols, Func<string, int> size) => new([.. symbols.Select(s => (s, size(s)))]);

    private static long Size(Dimensions dimensions) => dimensions.Sizes.Aggregate(1L, (product, d) => product * d.Size);
}

/// <summary>Cuts a case down to smaller dimensions: a part of every input and upstream gradient.</summary>
internal static class Crop
{
    /// <param name="start">Of a side of this size, the place of the first row or column to keep, where there is room for it.</param>
    public static Case To(Case drawn, Dimensions dimensions, Func<int, int> start)
    {
        var forward = drawn.Exercise.Forward;
        var values = new Matrix<double>?[forward.Tensors.Length];
        foreach (Variable input in forward.Inputs)
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
