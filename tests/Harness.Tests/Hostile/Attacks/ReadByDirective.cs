// attack: asks the compiler to load another file
// policy on: rejected CS7011 CS8097 GC116
// policy off: rejected CS7011 CS8097
#load "@CANARY@/class/other/Other.cs"
#r "@CANARY@/secret.txt"
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => x;
}
