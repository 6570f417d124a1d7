// attack: returns a matrix of -1 x -1, made so by reflection
// policy on: rejected GC106
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: it was ended, since it sent something that is no reply: a tensor has a side of negative length.
using System.Reflection;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (string field in new[] { "<RowCount>k__BackingField", "<ColumnCount>k__BackingField" })
            typeof(Matrix<double>).GetField(field, BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(x, -1);
        return x;
    }
}
