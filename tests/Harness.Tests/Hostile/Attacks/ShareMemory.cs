// attack: leaves a segment of shared memory for another submission
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    // Made (IPC_CREAT) for everybody; in a namespace of its own nobody ever sees it.
    [DllImport("libc", SetLastError = true)]
    private static extern int shmget(int key, nint size, int flags);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        if (shmget(0x6763, 4096, 0x200 | 0x1B6) >= 0)
            Console.WriteLine("made a segment");
        return x;
    }
}
