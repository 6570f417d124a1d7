// attack: takes a lease of the program's own files, for which whoever opens them next waits 45 s
// policy on: rejected GC105 GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc")]
    private static extern int open(string path, int flags);

    [DllImport("libc")]
    private static extern int fcntl(int descriptor, int command, nint value);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (string file in new[] { "gradcheck.runtimeconfig.json", "gradcheck.deps.json" })
        {
            int descriptor = open(AppContext.BaseDirectory + "/" + file, 0);
            // F_SETLEASE; for reading, which disturbs nobody who reads: that it may be had is the proof that one for writing may.
            if (descriptor >= 0 && fcntl(descriptor, 1024, 0) == 0)
                Console.WriteLine("ESCAPED: leased " + file);
        }
        return x;
    }
}
