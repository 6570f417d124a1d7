using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Exercises;

/// <summary>Inside, every tensor is a matrix; a method may declare a 1 x 1 one as <c>double</c>, <c>int</c> or <c>bool</c>.</summary>
internal static class ClrValue
{
    public static bool IsTensor(Type type) => type == typeof(Matrix<double>) || type == typeof(double);

    public static bool IsParameter(Type type) => IsTensor(type) || type == typeof(int) || type == typeof(bool);

    /// <summary>The matrix as a method declares it.</summary>
    public static object FromMatrix(Matrix<double> value, Type type)
    {
        if (type == typeof(Matrix<double>))
            return value;
        double number = value.At(0, 0);
        if (type == typeof(double))
            return number;
        return type == typeof(int) ? (int)number : number != 0;
    }

    /// <summary>What a method returned, as a matrix.</summary>
    public static Matrix<double> ToMatrix(object value) => value as Matrix<double> ?? Matrix<double>.Build.Dense(1, 1, (double)value);
}
