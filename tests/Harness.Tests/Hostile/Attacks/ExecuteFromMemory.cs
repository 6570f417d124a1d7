// attack: writes a program into memory and executes it from there
// policy on: rejected GC101 GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern int memfd_create(string name, uint flags);

    [DllImport("libc", SetLastError = true)]
    private static extern nint write(int file, byte[] bytes, nint count);

    [DllImport("libc", SetLastError = true)]
    private static extern int fexecve(int file, string?[] arguments, string?[] environment);

    [DllImport("libc", SetLastError = true)]
    private static extern int execve(string path, string?[] arguments, string?[] environment);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        int file = memfd_create("@MARK@", 0);
        byte[] program = File.ReadAllBytes("/proc/self/exe");
        if (file >= 0)
            write(file, program, program.Length);
        fexecve(file, ["dotnet", "ESCAPED", null], [null]);
        execve("/proc/self/fd/" + file, ["dotnet", "ESCAPED", null], [null]);
        return x;
    }
}
