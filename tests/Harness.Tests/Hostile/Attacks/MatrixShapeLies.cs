// attack: returns a matrix that claims more rows than it has
// policy on: rejected GC106
// policy off: threw System.IndexOutOfRangeException
using System.Reflection;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var small = Matrix<double>.Build.Dense(1, 1);
        typeof(Matrix<double>).GetField("<RowCount>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(small, 5);
        return small;
    }
}
