// attack: kills its own process
// policy on: rejected GC103 GC104
// policy off: threw System.ComponentModel.Win32Exception
using System.Diagnostics;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
        return x;
    }
}
