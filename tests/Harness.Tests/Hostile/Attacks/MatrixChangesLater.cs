// attack: returns a matrix that another thread changes when it has been read
// policy on: rejected GC104
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var answer = x.Clone();
        new Thread(() =>
        {
            Thread.Sleep(30);
            answer.MapInplace(_ => 0);
            x.MapInplace(_ => 0);
        })
        {
            IsBackground = true,
        }.Start();
        return answer;
    }
}
