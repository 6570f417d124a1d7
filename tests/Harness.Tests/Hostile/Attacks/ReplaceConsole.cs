// attack: gives the harness another console
// policy on: rejected GC104 GC114
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.SetOut(new Liar());
        Console.SetError(new Liar());
        Console.SetIn(new StringReader("pass"));
        return x;
    }
}

public class Liar : StringWriter
{
    public override void Write(string? value) => throw new InvalidOperationException();

    public override void WriteLine(string? value) => throw new InvalidOperationException();

    public override void Flush() => Thread.Sleep(Timeout.Infinite);
}
