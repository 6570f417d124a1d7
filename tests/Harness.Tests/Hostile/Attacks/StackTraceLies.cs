// attack: throws an exception whose stack trace, text, source and data lie or throw
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
    public override string StackTrace => throw new InvalidOperationException();

    public override string ToString() => throw new InvalidOperationException();

    public override System.Collections.IDictionary Data => throw new InvalidOperationException();

    public override string? Source => throw new InvalidOperationException();

    public override Exception GetBaseException() => throw new InvalidOperationException();

    public new Type GetType() => typeof(int);

    public override bool Equals(object? other) => throw new InvalidOperationException();

    public override int GetHashCode() => throw new InvalidOperationException();
}
