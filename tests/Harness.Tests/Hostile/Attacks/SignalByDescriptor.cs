// attack: signals the process that judges through a descriptor of it
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint syscall(nint number, nint a, nint b, nint c, nint d);

    [DllImport("libc")]
    private static extern int getppid();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (int process in new[] { int.Parse("@PID@"), getppid(), 1 })
        {
            nint descriptor = syscall(434, process, 0, 0, 0);
            if (process > 0 && descriptor >= 0 && syscall(424, descriptor, 18, 0, 0) == 0)
                Console.WriteLine("ESCAPED: signalled " + process);
        }
        return x;
    }
}
