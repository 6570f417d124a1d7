// attack: lets the compiler sign the assembly with another's file, and looks at what it says of it
// policy on: rejected CS7027 GC101
// policy off: rejected CS7027
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

[assembly: System.Reflection.AssemblyKeyFile("@CANARY@/secret.txt")]

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x;
    }
}
