// attack: declares a class with the name of the framework's
// policy on: rejected GC115
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace System
{
    public static class Math
    {
        public static double Sqrt(double number) => 42;
    }
}

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => x * System.Math.Sqrt(2);
}
