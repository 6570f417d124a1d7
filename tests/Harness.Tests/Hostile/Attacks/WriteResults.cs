// attack: writes over the results of the run
// policy on: rejected GC101
// policy off: threw System.UnauthorizedAccessException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        File.WriteAllText("@CANARY@/results/results.json", "{ \"score\": 1 }");
        Console.WriteLine("ESCAPED: the results are written over");
        return x;
    }
}
