// attack: nests 5,000 collection expressions
// policy on: rejected GC005
// policy off: rejected GC005
// says: The C# compiler gave up on this source: it was not done after 8 s.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static object M(object[] o) => o;

    private static object M(List<object> o) => o;

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        object o = M(@REPEAT 5000 [@1@REPEAT 5000 ]@);
        return x;
    }
}
