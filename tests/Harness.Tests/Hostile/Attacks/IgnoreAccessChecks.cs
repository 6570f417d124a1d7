// attack: asks the runtime to let it see the harness's internal classes
// policy on: rejected GC115
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("gradcheck")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("gradcheck")]

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public class IgnoresAccessChecksToAttribute(string name) : Attribute
    {
        public string Name { get; } = name;
    }
}

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => x;
}
