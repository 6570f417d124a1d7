// attack: prints what web pages, tables and spreadsheets take for more than text
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine(
            "<script>alert(1)</script><img src=x onerror=alert(1)> [red]markup[/] {{ 1 + 1 }} =cmd|' /C calc'!A0 | a | b | ``` </pre> ]]> &amp; \0 %s%n"
        );
        return x;
    }
}
