// attack: throws an exception whose message takes more memory than there is
// policy on: threw Liar
// policy off: threw Liar
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        throw new Liar();
    }
}

public class Liar : Exception
{
    public override string Message => new('x', 1_000_000_000);
}
