// attack: nests 10,000 classes
// policy on: rejected CS8078
// policy off: rejected CS8078
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x;
    }
}

@REPEAT 10000 public class C~ {@@REPEAT 10000 }@
