// attack: opens the terminal of whoever started the harness, to type into it
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc")]
    private static extern int open(string path, int flags);

    [DllImport("libc")]
    private static extern int ioctl(int file, nint request, byte[] argument);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        int terminal = open("/dev/tty", 2);
        if (terminal >= 0)
            Console.WriteLine("ESCAPED: opened the terminal");
        // TIOCSTI, a key pressed, on each of the standard streams.
        byte[] key = "\n"u8.ToArray();
        for (int stream = 0; stream < 3; stream++)
            if (ioctl(stream, 0x5412, key) == 0)
                Console.WriteLine("ESCAPED: typed");
        return x;
    }
}
