// attack: signals the process that judges
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern int kill(int process, int signal);

    [DllImport("libc")]
    private static extern int getppid();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        // SIGCONT ends nobody: that it may be sent is the proof that SIGKILL may.
        foreach (int process in new[] { int.Parse("@PID@"), getppid() })
            if (process > 1 && kill(process, 18) == 0)
                Console.WriteLine("ESCAPED: signalled " + process);
        return x;
    }
}
