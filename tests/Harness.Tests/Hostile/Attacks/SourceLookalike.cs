// attack: implements an interface that only looks like the exercise's: its first letter is Cyrillic
// policy on: rejected GC004
// policy off: rejected GC004
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public interface @U+0406@Square
{
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
}

public class Mine : @U+0406@Square
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => x;
}
