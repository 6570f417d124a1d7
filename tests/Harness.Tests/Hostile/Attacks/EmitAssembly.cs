// attack: makes an assembly that is let into the harness's own, and loads it
// policy on: rejected GC106
// policy off: wrong-value
using System.Reflection;
using System.Reflection.Emit;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var builder = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("gradcheck.tests"), AssemblyBuilderAccess.Run);
        var type = builder.DefineDynamicModule("m").DefineType("Liar", TypeAttributes.Public);
        Console.WriteLine(type.CreateType().Name);
        return x;
    }
}
