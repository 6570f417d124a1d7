// attack: allocates small objects without an end
// policy on: out-of-memory
// policy off: out-of-memory
// says: XGrad at N=1, K=1: needed more than the 512 MiB of memory that it may have.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Node? last = null;
        while (true)
            last = new Node(last);
    }
}

public class Node(Node? before)
{
    public Node? Before { get; } = before;

    private readonly long[] much = new long[500];
}
