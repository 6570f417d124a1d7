// attack: changes the flags of a file that it may only read
// policy on: rejected GC101 GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private const long GetFlags = 0x80086601;
    private const long SetFlags = 0x40086602;
    private const long NoDump = 0x40;

    [DllImport("libc")]
    private static extern int ioctl(nint descriptor, long request, ref long flags);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        try
        {
            using var secret = File.OpenRead("@CANARY@/secret.txt");
            nint descriptor = secret.SafeFileHandle.DangerousGetHandle();
            long flags = 0;
            if (ioctl(descriptor, GetFlags, ref flags) == 0)
            {
                flags ^= NoDump;
                if (ioctl(descriptor, SetFlags, ref flags) == 0)
                    Console.WriteLine("ESCAPED: changed flags");
            }
        }
        catch (IOException) { }
        return x;
    }
}
