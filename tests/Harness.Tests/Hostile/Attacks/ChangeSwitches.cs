// attack: flips the framework's switches
// policy on: rejected GC105
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        AppContext.SetSwitch("System.Globalization.Invariant", false);
        AppContext.SetData("STARTUP_HOOKS", "@CANARY@/secret.txt");
        return x;
    }
}
