// attack: lifts the limits of its own process
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern int setrlimit(int resource, ulong[] limits);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        ulong[] unlimited = [ulong.MaxValue, ulong.MaxValue];
        // Address space, size of a file, processes.
        foreach (int resource in new[] { 9, 1, 6 })
            if (setrlimit(resource, unlimited) == 0)
                Console.WriteLine("ESCAPED: resource " + resource + " is unlimited");
        return x;
    }
}
