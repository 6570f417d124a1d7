using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.Support;

/// <summary>Tensors of two sides, as tests write them down.</summary>
internal static class Matrices
{
    /// <summary>A matrix by its rows; without rows it has no columns either.</summary>
    public static Tensor Of(params double[][] rows) =>
        new([rows.Length, rows.Length == 0 ? 0 : rows[0].Length], [.. rows.SelectMany(r => r)]);

    /// <summary>What a matrix becomes that is computed from a tensor's two-dimensional view.</summary>
    public static Tensor Changed(this Tensor tensor, Func<Matrix<double>, Matrix<double>> change) => Tensor.Create(change(tensor.Matrix));

    /// <summary>Where an entry stands, by its place in row-major order.</summary>
    public static (int Row, int Column) At(this Tensor tensor, int place) =>
        (place / Tensor.ColumnsOf(tensor.Sides), place % Tensor.ColumnsOf(tensor.Sides));
}
