// attack: makes code of an expression that deletes a file
// policy on: rejected GC101 GC106 GC110
// policy off: threw System.IO.DirectoryNotFoundException
using System.Linq.Expressions;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var delete = typeof(Directory).GetMethod("Delete", [typeof(string), typeof(bool)])!;
        Expression.Lambda<Action>(Expression.Call(delete, Expression.Constant("@CANARY@/results"), Expression.Constant(true))).Compile()();
        Console.WriteLine("ESCAPED: deleted");
        return x;
    }
}
