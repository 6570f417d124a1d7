// attack: throws an exception whose message never comes
// policy on: timed-out
// policy off: timed-out
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
    public override string Message
    {
        get { while (true) { } }
    }
}
