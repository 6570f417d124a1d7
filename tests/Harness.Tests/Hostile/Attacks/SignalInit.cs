// attack: signals process 1, and everybody
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern int kill(int process, int signal);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        // SIGCONT ends nobody: that it may be sent is the proof that SIGKILL may.
        if (kill(1, 18) == 0)
            Console.WriteLine("ESCAPED: signalled process 1");
        if (kill(-1, 18) == 0)
            Console.WriteLine("ESCAPED: signalled everybody");
        return x;
    }
}
