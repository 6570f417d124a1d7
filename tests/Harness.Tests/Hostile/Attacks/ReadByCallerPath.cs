// attack: lets the compiler tell where the source lies
// policy on: wrong-value
// policy off: wrong-value
using System.Runtime.CompilerServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static string Where([CallerFilePath] string path = "") => path;

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string path = Where();
        Console.WriteLine(path);
        if (path.StartsWith('/'))
            Console.WriteLine("LEAKED: " + path);
        return x;
    }
}
