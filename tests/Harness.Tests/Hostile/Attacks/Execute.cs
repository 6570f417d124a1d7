// attack: becomes another program
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern int execve(string path, string?[] arguments, string?[] environment);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string?[] arguments = ["echo", "ESCAPED: executed", null];
        execve("/bin/echo", arguments, [null]);
        execve("/usr/bin/echo", arguments, [null]);
        execve("/proc/self/exe", ["dotnet", "ESCAPED", null], [null]);
        return x;
    }
}
