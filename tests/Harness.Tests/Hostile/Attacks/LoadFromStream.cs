// attack: loads an assembly from bytes: the harness once more, with other static state
// policy on: rejected GC101 GC105 GC106
// policy off: wrong-value
using System.Runtime.Loader;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        byte[] image = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "gradcheck.dll"));
        var copy = new AssemblyLoadContext("copy").LoadFromStream(new MemoryStream(image));
        Console.WriteLine(copy.GetName().Name);
        return x;
    }
}
