// attack: makes a process by the system calls themselves: clone and clone3
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint syscall(nint number, nint a, nint b, nint c, nint d, nint e);

    [DllImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static extern nint syscall3(nint number, long[] arguments, nint size);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        // clone with SIGCHLD, as fork does it.
        nint child = syscall(56, 17, 0, 0, 0, 0);
        if (child == 0)
            syscall(231, 0, 0, 0, 0, 0);
        if (child > 0)
            Console.WriteLine("ESCAPED: cloned " + child);
        long[] arguments = [0, 0, 0, 0, 17, 0, 0, 0];
        nint third = syscall3(435, arguments, 64);
        if (third == 0)
            syscall(231, 0, 0, 0, 0, 0);
        if (third > 0)
            Console.WriteLine("ESCAPED: cloned " + third);
        return x;
    }
}
