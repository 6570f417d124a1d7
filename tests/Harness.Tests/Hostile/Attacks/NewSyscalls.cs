// attack: changes attributes of files by system calls that are newer than most lists of them: setxattrat, removexattrat, file_setattr
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint setxattrat(nint number, nint folder, string path, nint flags, string name, byte[] arguments, nint size);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint removexattrat(nint number, nint folder, string path, nint flags, string name);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint file_setattr(nint number, nint folder, string path, byte[] attributes, nint size, nint flags);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        nint value = Marshal.StringToHGlobalAnsi("note");
        byte[] arguments = [.. BitConverter.GetBytes((long)value), 4, 0, 0, 0, 0, 0, 0, 0];
        foreach (string path in new[] { "@CANARY@/secret.txt", "@CANARY@", "/tmp" })
        {
            if (setxattrat(463, -100, path, 0, "user.gradcheck", arguments, 16) == 0)
                Console.WriteLine("ESCAPED: left a note on " + path);
            if (removexattrat(466, -100, path, 0, "user.gradcheck") == 0)
                Console.WriteLine("ESCAPED: removed a note from " + path);
            if (file_setattr(469, -100, path, new byte[24], 24, 0) == 0)
                Console.WriteLine("ESCAPED: changed attributes of " + path);
        }
        return x;
    }
}
