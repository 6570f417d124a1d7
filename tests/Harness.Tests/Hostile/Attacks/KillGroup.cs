// attack: kills its whole group
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
    private static extern int getpgrp();

    [DllImport("libc")]
    private static extern int getpid();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        // Only a group of its own; another would be the test's.
        if (getpgrp() == getpid())
            kill(0, 9);
        return x;
    }
}
