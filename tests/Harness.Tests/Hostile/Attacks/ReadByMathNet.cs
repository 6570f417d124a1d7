// attack: lets MathNet look for its native library in another's folder
// policy on: rejected GC113
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Control.NativeProviderPath = "@CANARY@";
        if (Control.TryUseNativeMKL() || Control.TryUseNativeOpenBLAS())
            Console.WriteLine("ESCAPED: loaded a native library");
        return x;
    }
}
