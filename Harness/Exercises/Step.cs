using System.Collections.Immutable;
using System.Reflection;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Exercises;

/// <summary>One forward function: makes the tensor that it is named after from the tensors that its parameters name.</summary>
internal sealed class Step(Tensor makes, ImmutableArray<Tensor> reads, MethodInfo method)
{
    private readonly MethodInvoker invoker = MethodInvoker.Create(method);
    private readonly Type[] types = [.. method.GetParameters().Select(p => p.ParameterType)];

    public Tensor Makes => makes;

    public ImmutableArray<Tensor> Reads => reads;

    /// <summary>The value of the tensor that this step makes; a <c>double</c> comes as 1 x 1.</summary>
    /// <param name="values">The value of every tensor that the step reads, by <see cref="Tensor.Index"/>.</param>
    public Matrix<double> Run(Matrix<double>?[] values)
    {
        var arguments = new object?[types.Length];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = ClrValue.FromMatrix(values[reads[i].Index]!, types[i]);
        return ClrValue.ToMatrix(invoker.Invoke(null, arguments.AsSpan())!);
    }
}
