// attack: returns a matrix that is a tuple of two thousand million elements
// policy on: rejected GC118
// policy off: wrong-value
using System.Runtime.CompilerServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return new Liar();
    }
}

public class Liar() : MathNet.Numerics.LinearAlgebra.Double.DenseMatrix(1, 1), ITuple
{
    public int Length => int.MaxValue;

    public object? this[int index] => this;
}
