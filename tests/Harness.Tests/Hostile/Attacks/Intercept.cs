// attack: replaces calls of other code by its own at compile time
// policy on: rejected CS9137 GC115
// policy off: rejected CS9137
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public class InterceptsLocationAttribute(int version, string data) : Attribute
    {
        public int Version { get; } = version;

        public string Data { get; } = data;
    }
}

namespace Liars
{
    public static class Liar
    {
        [System.Runtime.CompilerServices.InterceptsLocation(1, "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
        public static Matrix<double> Clone(this Matrix<double> matrix) => matrix;
    }
}

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => x.Clone();
}
