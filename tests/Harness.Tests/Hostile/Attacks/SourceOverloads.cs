// attack: lets the compiler choose between overloads of nested lambdas, in exponential time
// policy on: rejected GC005
// policy off: rejected GC005
// says: The C# compiler gave up on this source: it was not done after 8 s.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static int M(Func<string, int> f) => 0;

    private static int M(Func<int[], int> f) => 0;

    private static int M(Func<List<int>, int> f) => 0;

    private static int M(Func<double, double> f) => 0;

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        M(a => M(b => M(c => M(d => M(e => M(f => M(g => M(h => M(i => M(j => a.Length + b.Length + c.Length + d.Length + e.Length + f.Length + g.Length + h.Length + i.Length + j.Length))))))))));
        return x;
    }
}
