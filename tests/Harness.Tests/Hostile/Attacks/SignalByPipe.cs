// attack: has a pipe and a socket send signals to another process
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc")]
    private static extern int pipe(int[] ends);

    [DllImport("libc")]
    private static extern int socketpair(int domain, int type, int protocol, int[] ends);

    [DllImport("libc")]
    private static extern int fcntl(int descriptor, int command, nint value);

    [DllImport("libc")]
    private static extern int ioctl(int descriptor, nint command, in int value);

    [DllImport("libc")]
    private static extern int getppid();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        int[] ends = new int[2];
        // F_SETOWN and FIOSETOWN: what F_SETSIG names would follow. No signal is sent here.
        foreach (int process in new[] { int.Parse("@PID@"), getppid() })
            if (process > 0 && pipe(ends) == 0 && fcntl(ends[0], 8, process) == 0)
                Console.WriteLine("ESCAPED: a pipe signals " + process);
            else if (process > 0 && socketpair(1, 1, 0, ends) == 0 && ioctl(ends[0], 0x8901, process) == 0)
                Console.WriteLine("ESCAPED: a socket signals " + process);
        return x;
    }
}
