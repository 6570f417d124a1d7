// attack: stops the collection of garbage
// policy on: rejected GC112
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        System.Runtime.GCSettings.LatencyMode = System.Runtime.GCLatencyMode.SustainedLowLatency;
        Console.WriteLine(GC.TryStartNoGCRegion(1 << 20));
        return x;
    }
}
