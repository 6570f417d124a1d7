// attack: opens a file for writing by calls that a filter of open may forget: openat2, a ring, a handle, creat
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint openat2(nint number, nint folder, string path, long[] how, nint size);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint open(nint number, string path, nint flags, nint mode);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint creat(nint number, string path, nint mode);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint openat(nint number, nint folder, string path, nint flags, nint mode);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint mknod(nint number, string path, nint mode, nint device);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint symlink(nint number, string target, string path);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint ring(nint number, nint entries, byte[] parameters);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string path = "@CANARY@/secret.txt";
        string note = "/tmp/note-@MARK@";
        long[] how = [0x42, 0x1A4, 0];
        nint[] opened =
        [
            openat2(437, -100, note, how, 24),
            open(2, note, 0x42, 0x1A4),
            creat(85, note, 0x1A4),
            openat(257, -100, note, 0x42, 0x1A4),
            openat(257, -100, "/tmp", 0x410002, 0x1A4),
            mknod(133, note, 0x81A4, 0),
            symlink(88, path, note),
            ring(425, 8, new byte[256]),
        ];
        for (int i = 0; i < opened.Length; i++)
            if (opened[i] >= 0)
                Console.WriteLine("ESCAPED: by way " + i);
        return x;
    }
}
