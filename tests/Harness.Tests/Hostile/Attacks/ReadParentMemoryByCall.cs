// attack: reads the memory of the process that judges by a system call
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private struct Vector
    {
        public nint Base;
        public nint Length;
    }

    [DllImport("libc", SetLastError = true)]
    private static extern nint process_vm_readv(int process, ref Vector into, nint count, ref Vector from, nint countFrom, nint flags);

    [DllImport("libc")]
    private static extern int getppid();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        int[] processes = [int.Parse("@PID@"), getppid(), 1];
        foreach (int process in processes)
        {
            var into = new Vector { Base = Marshal.AllocHGlobal(16), Length = 16 };
            // Where a program that is not position-independent begins; EFAULT (14) means that the process would have let it read.
            var from = new Vector { Base = 0x400000, Length = 16 };
            nint read = process_vm_readv(process, ref into, 1, ref from, 1, 0);
            if (process > 0 && (read > 0 || Marshal.GetLastPInvokeError() == 14))
                Console.WriteLine("LEAKED: process " + process + " can be read");
        }
        return x;
    }
}
