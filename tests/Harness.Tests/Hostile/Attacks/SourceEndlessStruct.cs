// attack: declares a struct that holds a larger one of its own kind
// policy on: rejected CS0523
// policy off: rejected CS0523
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x * new Deep<int>().Depth;
    }
}

public struct Deep<T>
{
    public Next<Deep<Deep<T>>> Next;

    public int Depth => 1;
}

public struct Next<T>
{
    public T Value;
}
