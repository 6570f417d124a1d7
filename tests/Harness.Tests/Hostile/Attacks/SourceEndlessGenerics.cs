// attack: derives a generic class from itself, larger each time
// policy on: threw System.TypeLoadException
// policy off: threw System.TypeLoadException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x * new Deep<int>().Depth;
    }
}

public class Deep<T> : Base<Deep<Deep<T>>>
{
    public int Depth => 1;
}

public class Base<T>;
