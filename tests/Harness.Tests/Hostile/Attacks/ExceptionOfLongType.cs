// attack: throws an exception whose type has a name of megabytes
// policy on: threw Liar`1
// policy off: threw Liar`1
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static void Throw<T>(int depth)
    {
        if (depth == 0)
            throw new Liar<T>();
        Throw<(T, T)>(depth - 1);
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Throw<int>(16);
        return x;
    }
}

public class Liar<T> : Exception;
