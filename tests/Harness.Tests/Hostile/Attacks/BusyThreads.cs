// attack: leaves threads behind that take all processors
// policy on: rejected GC104
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static bool hasRun;

    private static void Spin()
    {
        while (true) { }
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        if (hasRun)
            return x;
        hasRun = true;
        for (int i = 0; i < 8; i++)
            new Thread(Spin) { IsBackground = true, Priority = ThreadPriority.Highest }.Start();
        return x;
    }
}
