// attack: moves the memory of the process that judges about
// policy on: rejected GC105 GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc")]
    private static extern nint syscall(nint number, nint a, nint b, nint c, nint d, nint e, nint f);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        nint number = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 279 : 239;
        if (syscall(number, int.Parse("@PID@"), 0, 0, 0, 0, 0) == 0)
            Console.WriteLine("ESCAPED: may move pages of the process that judges");
        return x;
    }
}
