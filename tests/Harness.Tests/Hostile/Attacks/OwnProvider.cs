// attack: gives MathNet an arithmetic that never ends
// policy on: rejected GC106 GC113
// policy off: timed-out
using System.Reflection;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Providers.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        LinearAlgebraControl.Provider = DispatchProxy.Create<ILinearAlgebraProvider, Liar>();
        return x;
    }
}

public class Liar : DispatchProxy
{
    protected override object? Invoke(MethodInfo? method, object?[]? arguments)
    {
        while (true) { }
    }
}
