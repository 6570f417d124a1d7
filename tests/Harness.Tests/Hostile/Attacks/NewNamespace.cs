// attack: makes a namespace in which it is root
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern int unshare(int flags);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        // CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWNET.
        foreach (int kind in new[] { 0x10000000, 0x00020000, 0x04000000, 0x40000000 })
            if (unshare(kind) == 0)
                Console.WriteLine("ESCAPED: into a namespace of its own");
        return x;
    }
}
