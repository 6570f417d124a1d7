// attack: lifts the limit of its own heap, and allocates 2 GiB
// policy on: rejected GC105 GC112
// policy off: out-of-memory
// says: XGrad at N=1, K=1: needed more than the 512 MiB of memory that it may have.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        AppContext.SetData("GCHeapHardLimit", 8UL << 30);
        GC.RefreshMemoryLimit();
        var all = new List<byte[]>();
        for (int i = 0; i < 2_048; i++)
            all.Add(new byte[1 << 20]);
        Console.WriteLine("ESCAPED: " + all.Count + " MiB");
        return x;
    }
}
