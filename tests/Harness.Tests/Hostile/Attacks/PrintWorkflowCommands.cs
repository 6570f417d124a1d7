// attack: prints lines that a CI system takes for commands
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine("::error file=Mine.cs,line=1::owned");
        Console.WriteLine("::set-output name=score::1");
        Console.WriteLine("::add-mask::1");
        Console.WriteLine("::stop-commands::end");
        Console.WriteLine("##vso[task.setvariable variable=score]1");
        Console.WriteLine("##teamcity[testFinished name='XGrad']");
        return x;
    }
}
