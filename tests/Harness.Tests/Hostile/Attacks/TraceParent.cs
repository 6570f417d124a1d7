// attack: attaches to the process that judges as a debugger
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint ptrace(nint request, int process, nint address, nint data);

    [DllImport("libc")]
    private static extern int getppid();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (int process in new[] { int.Parse("@PID@"), getppid() })
        {
            // PTRACE_SEIZE, which does not stop it, and PTRACE_DETACH.
            if (process > 1 && ptrace(0x4206, process, 0, 0) == 0)
            {
                Console.WriteLine("ESCAPED: traced " + process);
                ptrace(17, process, 0, 0);
            }
        }
        return x;
    }
}
