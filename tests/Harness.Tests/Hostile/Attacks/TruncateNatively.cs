// attack: empties a file by a call of the C library
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern int truncate(string path, long length);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        if (truncate("@CANARY@/secret.txt", 0) == 0)
            Console.WriteLine("ESCAPED: truncated");
        return x;
    }
}
