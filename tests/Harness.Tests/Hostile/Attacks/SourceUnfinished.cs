// attack: ends in the middle of everything: a comment, a text, a block
// policy on: rejected CS0161 CS1002 CS1003 CS1035 CS1513 CS1733 CS8076
// policy off: rejected CS0161 CS1002 CS1003 CS1035 CS1513 CS1733 CS8076
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string text = $"{x[$@"{ /* 
    }
}
