// attack: takes numbers for objects by fields in the same place
// policy on: rejected GC107
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the runtime aborted it (SIGABRT).
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var both = new Both { Objects = [x] };
        both.Numbers![0] = 0x4141_4141_4141;
        Console.WriteLine(both.Objects[0].ToString());
        return x;
    }
}

[StructLayout(LayoutKind.Explicit)]
public struct Both
{
    [FieldOffset(0)]
    public object[]? Objects;

    [FieldOffset(0)]
    public long[]? Numbers;
}
