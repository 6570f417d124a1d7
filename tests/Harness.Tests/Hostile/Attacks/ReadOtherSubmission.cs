// attack: reads what another student handed in
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (string file in Directory.EnumerateFiles("@CANARY@/class", "*.cs", SearchOption.AllDirectories))
            Console.WriteLine("LEAKED: " + File.ReadAllText(file));
        return x;
    }
}
