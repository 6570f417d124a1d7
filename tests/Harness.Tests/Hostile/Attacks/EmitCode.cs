// attack: emits code that sees private members
// policy on: rejected GC106
// policy off: threw System.IndexOutOfRangeException
using System.Reflection;
using System.Reflection.Emit;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var rows = typeof(Matrix<double>).GetField("<RowCount>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var method = new DynamicMethod("set", null, [typeof(Matrix<double>)], typeof(Matrix<double>), skipVisibility: true);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldc_I4_7);
        code.Emit(OpCodes.Stfld, rows);
        code.Emit(OpCodes.Ret);
        method.CreateDelegate<Action<Matrix<double>>>()(x);
        return x;
    }
}
