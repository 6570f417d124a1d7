// attack: returns a sparse matrix of 2,000,000 x 2,000,000
// policy on: wrong-shape
// policy off: wrong-shape
// says: XGrad at N=1, K=1: returned 2000000 x 2000000, but X is 1 x 1, and a gradient has the shape of its tensor. It is wrong already at scalar shapes.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return Matrix<double>.Build.Sparse(2_000_000, 2_000_000);
    }
}
