// attack: reads and sets limits of the process that judges
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern int prlimit(int process, int resource, nint set, ulong[] old);

    [DllImport("libc")]
    private static extern int getppid();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        ulong[] limits = new ulong[2];
        foreach (int process in new[] { int.Parse("@PID@"), getppid() })
            if (process > 1 && prlimit(process, 7, 0, limits) == 0)
                Console.WriteLine("ESCAPED: process " + process + " may open " + limits[0] + " files");
        return x;
    }
}
