// attack: declares an exercise that is easier than the instructor's
// policy on: rejected GC004
// policy off: rejected GC004
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

[Exercise("Square, elementwise")]
public static class Square
{
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x;
}

[BackwardOf(typeof(Square))]
public interface ISquare
{
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
}

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => yGrad;
}
