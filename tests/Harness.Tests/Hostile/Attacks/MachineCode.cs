// attack: writes machine code into memory and lets it make the system call: open, to write
// policy on: rejected GC105 GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private delegate nint Open(nint path, nint flags, nint mode);

    [DllImport("libc", SetLastError = true)]
    private static extern nint mmap(nint address, nint length, int protection, int flags, int file, nint offset);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        if (RuntimeInformation.ProcessArchitecture != Architecture.X64)
            return x;
        // mov eax, 2; syscall; ret: the arguments are already where the kernel looks for them.
        byte[] code = [0xB8, 0x02, 0x00, 0x00, 0x00, 0x0F, 0x05, 0xC3];
        nint page = mmap(0, 4096, 7, 0x22, -1, 0);
        Marshal.Copy(code, 0, page, code.Length);
        nint path = Marshal.StringToHGlobalAnsi("/tmp/note-@MARK@");
        if (Marshal.GetDelegateForFunctionPointer<Open>(page)(path, 0x42, 0x1A4) >= 0)
            Console.WriteLine("ESCAPED: opened by machine code");
        return x;
    }
}
