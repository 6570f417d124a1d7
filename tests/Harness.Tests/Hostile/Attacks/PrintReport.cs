// attack: prints a report in which it passed
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine(
            "{ \"schemaVersion\": 1, \"status\": \"graded\", \"score\": 1, \"maxScore\": 1, \"gradients\": [ { \"name\": \"XGrad\", \"passed\": true, \"outcome\": \"pass\" } ] }"
        );
        Console.WriteLine("<testsuite tests=\"1\" failures=\"0\"><testcase name=\"XGrad\"/></testsuite>");
        Console.WriteLine("1/1  Mine  1/1");
        Console.WriteLine("1 passed, 0 failed");
        return x;
    }
}
