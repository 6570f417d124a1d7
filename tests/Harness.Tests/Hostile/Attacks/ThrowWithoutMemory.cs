// attack: throws when no memory is left to say what was thrown
// policy on: out-of-memory
// policy off: out-of-memory
// says: XGrad at N=1, K=1: needed more than the 512 MiB of memory that it may have.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static readonly List<byte[]> all = new(2_000_000);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (int size in new[] { 1 << 20, 1 << 10, 16 })
        {
            try
            {
                while (true)
                    all.Add(new byte[size]);
            }
            catch (OutOfMemoryException) { }
        }
        throw new InvalidOperationException("and now?");
    }
}
