// attack: deletes another's file
// policy on: rejected GC101
// policy off: threw System.UnauthorizedAccessException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        File.Delete("@CANARY@/secret.txt");
        if (!File.Exists("@CANARY@/secret.txt") && Directory.Exists("@CANARY@"))
            Console.WriteLine("ESCAPED: deleted");
        return x;
    }
}
