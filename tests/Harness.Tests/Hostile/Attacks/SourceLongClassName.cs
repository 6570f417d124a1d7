// attack: is a class with a name of 1,000 letters, in a namespace of 20,000
// policy on: rejected GC005
// policy off: rejected GC005
// says: The C# compiler gave up on this source: something in it is nested too deeply.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace N@REPEAT 10000 .N@
{
    public class C@REPEAT 1000 c@ : ISquare
    {
        public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => x;
    }
}
