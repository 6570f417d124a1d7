// attack: declares the exercise's interface itself, in the same namespace
// policy on: rejected GC115
// policy off: rejected GC004
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures
{
    [BackwardOf(typeof(Square))]
    public interface ISquare
    {
        Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
    }
}

public class Mine : GradCheck.Fixtures.ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => x;
}
