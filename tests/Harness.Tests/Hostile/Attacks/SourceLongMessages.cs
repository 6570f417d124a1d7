// attack: makes the compiler name a parameter of 300,000 letters in each of 50 mistakes
// policy on: rejected CS7036
// policy off: rejected CS7036
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static void M(int @REPEAT 300000 a@) { }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        @REPEAT 60 M();\n@return x;
    }
}
