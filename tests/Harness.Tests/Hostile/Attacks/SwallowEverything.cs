// attack: catches whatever would stop it
// policy on: timed-out
// policy off: timed-out
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        while (true)
        {
            try
            {
                throw new InvalidOperationException();
            }
            catch
            {
                Console.Write("");
            }
        }
    }
}
