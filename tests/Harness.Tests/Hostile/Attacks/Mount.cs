// attack: mounts a file system over the results, and pivots the root
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern int mount(string source, string target, string type, nint flags, nint data);

    [DllImport("libc", SetLastError = true)]
    private static extern int chroot(string path);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        // A type that does not exist: ENODEV (19) says that only the type was wrong.
        if (mount("none", "@CANARY@/results", "no-such-type", 0, 0) == 0 || Marshal.GetLastPInvokeError() == 19)
            Console.WriteLine("ESCAPED: may mount");
        if (mount("none", "/tmp", "no-such-type", 0, 0) == 0 || Marshal.GetLastPInvokeError() == 19)
            Console.WriteLine("ESCAPED: may mount");
        if (chroot("/") == 0)
            Console.WriteLine("ESCAPED: may change its root");
        return x;
    }
}
