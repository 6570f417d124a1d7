// attack: throws an exception of its own with the name of the framework's, to look unfinished rather than wrong
// policy on: rejected GC115
// policy off: not-implemented
// says: XGrad is not implemented yet.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        throw new System.NotImplementedException();
    }
}

namespace System
{
    public class NotImplementedException : Exception;
}
