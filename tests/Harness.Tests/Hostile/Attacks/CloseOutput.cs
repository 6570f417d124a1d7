// attack: closes the standard streams
// policy on: rejected GC101 GC105 GC107 GC114
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.Out.Close();
        Console.OpenStandardOutput().Dispose();
        for (nint stream = 0; stream < 3; stream++)
            new Microsoft.Win32.SafeHandles.SafeFileHandle(stream, ownsHandle: true).Dispose();
        return x;
    }
}
