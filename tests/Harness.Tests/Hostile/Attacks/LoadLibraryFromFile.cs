// attack: loads a library from another's folder
// policy on: rejected GC107
// policy off: threw System.DllNotFoundException
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        NativeLibrary.Load("@CANARY@/secret.txt");
        Console.WriteLine("ESCAPED: loaded");
        return x;
    }
}
