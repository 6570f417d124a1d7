// attack: prints what moves cursors, clears terminals and turns the direction of writing
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine(
            "\u001b[2J\u001b[1;1H\u001b]0;owned\u0007\u001b[32mXGrad pass\u001b[0m\u009b31m \u202egnorw\u202c \u2066\u200b\b\b\b\r1/1"
        );
        return x;
    }
}
