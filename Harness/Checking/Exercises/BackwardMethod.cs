using System.Collections.Immutable;
using System.Reflection;

namespace GradCheck.Exercises;

/// <summary>
/// One method of the interface that a student implements. It returns the gradients that <see cref="Returns"/> names, in that order:
/// one for <c>TGrad</c>, one or more for <c>Backward</c>.
/// </summary>
/// <param name="parameters">A cache is as many as it holds tensors.</param>
internal sealed class BackwardMethod(MethodInfo method, ImmutableArray<BackwardParameter> parameters, ImmutableArray<Variable> returns)
{
    /// <summary>The name of a method that returns several gradients as a tuple or a record.</summary>
    public const string SeveralGradients = "Backward";

    public string Name => method.Name;

    public MethodInfo Method => method;

    public ImmutableArray<BackwardParameter> Parameters => parameters;

    public ImmutableArray<Variable> Returns => returns;

    /// <summary>As the method declares what it returns.</summary>
    public ImmutableArray<Type> ReturnTypes { get; } =
        ClrValue.IsParameter(method.ReturnType)
            ? [method.ReturnType]
            : [.. ClrValue.FieldsOf(method.ReturnType, named: null).Select(f => f.Type)];

    public IEnumerable<Variable> Upstreams => Parameters.Where(p => p.IsUpstream).Select(p => p.Variable);
}

/// <summary>A parameter of a backward method, or a field of its cache: a variable's value (<c>o1</c>), or the gradient of one that lies downstream (<c>a2Grad</c>).</summary>
/// <param name="Type">As it is declared.</param>
internal sealed record BackwardParameter(string Name, Variable Variable, bool IsUpstream, Type Type);
