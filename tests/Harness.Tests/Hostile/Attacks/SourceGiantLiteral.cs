// attack: holds a raw text of 900 KB
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string text = """@REPEAT 900000 x@""";
        return x + text.Length;
    }
}
