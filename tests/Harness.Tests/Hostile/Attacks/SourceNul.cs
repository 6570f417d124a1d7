// attack: holds NUL characters
// policy on: rejected CS0193 CS0201 CS1002 CS1056
// policy off: rejected CS0193 CS0201 CS1002 CS1056
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string text = "@U+0000@";
        return x @U+0000@ * text.Length;
    }
}
