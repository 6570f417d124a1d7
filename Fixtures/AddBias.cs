using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>A row added to every row: <c>y = x + b</c>.</summary>
[Exercise("Add a bias to every row")]
public static class AddBias
{
    /// <summary>x with b added to each of its N rows, N x K.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x, [Shape("1", "K")] Matrix<double> b) =>
        Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (n, k) => x[n, k] + b[0, k]);
}

/// <summary>The gradients of <see cref="AddBias"/>.</summary>
[BackwardOf(typeof(AddBias))]
public interface IAddBias
{
    /// <summary>dLoss/db, 1 x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    Matrix<double> BGrad(Matrix<double> yGrad);

    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad);
}
