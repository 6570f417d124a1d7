@U+FEFF@@U+FEFF@@U+FEFF@// attack: begins with three marks of byte order
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => x;
}
