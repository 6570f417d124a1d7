// attack: loads the C library by itself, to find what is not imported
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private delegate int Open(string path, int mode);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        nint library = NativeLibrary.Load("libc.so.6");
        var open = Marshal.GetDelegateForFunctionPointer<Open>(NativeLibrary.GetExport(library, "creat"));
        if (open("/tmp/note-@MARK@", 0x1A4) >= 0)
            Console.WriteLine("ESCAPED: created a file");
        return x;
    }
}
