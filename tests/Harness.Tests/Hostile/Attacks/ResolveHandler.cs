// attack: gives the harness other libraries than it asks for
// policy on: rejected GC105 GC106
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        AppDomain.CurrentDomain.AssemblyResolve += (_, _) => typeof(Mine).Assembly;
        System.Runtime.Loader.AssemblyLoadContext.Default.Resolving += (_, _) => typeof(Mine).Assembly;
        return x;
    }
}
