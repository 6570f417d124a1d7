using System.Collections.Immutable;
using System.Reflection;

namespace GradCheck.Exercises;

/// <summary>
/// One method of the interface that a student implements. It returns the gradients that <see cref="Returns"/> names, in that order:
/// one for <c>TGrad</c>, one or more for <c>Backward</c>.
/// </summary>
internal sealed class BackwardMethod(MethodInfo method, ImmutableArray<BackwardParameter> parameters, ImmutableArray<Variable> returns)
{
    /// <summary>The name of a method that returns several gradients as a tuple.</summary>
    public const string SeveralGradients = "Backward";

    public string Name => method.Name;

    public MethodInfo Method => method;

    public ImmutableArray<BackwardParameter> Parameters => parameters;

    public ImmutableArray<Variable> Returns => returns;

    public IEnumerable<Variable> Upstreams => Parameters.Where(p => p.IsUpstream).Select(p => p.Tensor);
}

/// <summary>A parameter of a backward method: a tensor's value (<c>o1</c>), or the gradient of one that lies downstream (<c>a2Grad</c>).</summary>
internal sealed record BackwardParameter(string Name, Variable Tensor, bool IsUpstream);
