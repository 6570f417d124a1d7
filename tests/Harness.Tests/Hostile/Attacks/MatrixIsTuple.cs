// attack: returns a matrix that is a tuple, too
// policy on: rejected GC118
// policy off: wrong-shape
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

public class Liar() : MathNet.Numerics.LinearAlgebra.Double.DenseMatrix(3, 3), ITuple
{
    public int Length => 1;

    public object? this[int index] => Matrix<double>.Build.Dense(1, 1, 42);
}
