// attack: holds control characters, in the code and in its mistakes
// policy on: rejected CS1061
// policy off: rejected CS1061
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string text = "@U+001B@[2J@U+0007@@U+0008@@U+009B@31m";
        return x * text.@U+FF21@@U+0301@no;
    }
}
