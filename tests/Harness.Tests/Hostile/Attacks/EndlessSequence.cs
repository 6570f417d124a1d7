// attack: adds up a sequence without an end
// policy on: timed-out
// policy off: timed-out
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static IEnumerable<double> Numbers()
    {
        while (true)
            yield return 0;
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        double sum = Numbers().Sum();
        return x + sum;
    }
}
