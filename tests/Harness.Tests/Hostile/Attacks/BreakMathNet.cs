// attack: takes the builder away by which MathNet makes every matrix
// policy on: rejected GC106
// policy off: wrong-value
using System.Reflection;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (var field in typeof(Matrix<double>).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        {
            try
            {
                field.SetValue(null, null);
            }
            catch (FieldAccessException) { }
        }
        return x;
    }
}
