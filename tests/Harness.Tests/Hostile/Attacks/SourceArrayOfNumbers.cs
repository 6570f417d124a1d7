// attack: initialises an array of 30,000 numbers
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        double[] numbers = [@REPEAT 30000 ~,@];
        return x + numbers[^1];
    }
}
