using System.Collections.Immutable;
using System.Reflection;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Exercises;

/// <summary>The forward side of an exercise: its tensors, and its steps in an order in which they can run.</summary>
internal sealed class Forward(Type type, ImmutableArray<Variable> tensors, ImmutableArray<Step> steps)
{
    /// <summary>The static class that holds the steps.</summary>
    public Type Type => type;

    public ImmutableArray<Variable> Tensors => tensors;

    public ImmutableArray<Step> Steps => steps;

    public IEnumerable<Variable> Inputs => tensors.Where(t => t.IsInput);

    /// <summary>The dimensions that the inputs' shapes name, in order of first appearance.</summary>
    public ImmutableArray<string> Symbols { get; } =
    [.. tensors.Where(t => t.IsInput).SelectMany(t => t.Declared!.Value.Symbols).Distinct(StringComparer.Ordinal)];

    /// <summary>The scalar at the end, where the exercise ends in one: the only tensor that no step reads, made by a step that returns <c>double</c>.</summary>
    public Variable? Loss { get; init; }

    public Variable? Find(string name) => tensors.FirstOrDefault(t => t.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<Step> ConsumersOf(Variable tensor) => steps.Where(s => s.Reads.Contains(tensor));

    /// <summary>The steps that must run again when <paramref name="tensor"/> changes, as far as <paramref name="ends"/> depend on them; in order.</summary>
    public ImmutableArray<Step> Between(Variable tensor, IReadOnlyCollection<Variable> ends)
    {
        var changed = new HashSet<Variable> { tensor };
        var downstream = steps.Where(s => s.Reads.Any(changed.Contains) && changed.Add(s.Makes)).ToList();
        var needed = new HashSet<Variable>(ends);
        var between = new List<Step>();
        foreach (var step in Enumerable.Reverse(downstream).Where(s => needed.Contains(s.Makes)))
        {
            between.Insert(0, step);
            needed.UnionWith(step.Reads);
        }
        return [.. between];
    }

    /// <summary>Runs every step.</summary>
    /// <param name="values">By <see cref="Variable.Index"/>; the inputs are there, the rest is filled in.</param>
    public void Run(Matrix<double>?[] values)
    {
        foreach (var step in steps)
            values[step.Makes.Index] = step.Run(values);
    }
}

/// <summary>One forward function: makes the tensor that it is named after from the tensors that its parameters name.</summary>
internal sealed class Step(Variable makes, ImmutableArray<Variable> reads, MethodInfo method)
{
    private readonly MethodInvoker invoker = MethodInvoker.Create(method);
    private readonly Type[] types = [.. method.GetParameters().Select(p => p.ParameterType)];

    public Variable Makes => makes;

    public ImmutableArray<Variable> Reads => reads;

    /// <summary>The value of the tensor that this step makes; a <c>double</c> comes as 1 x 1.</summary>
    /// <param name="values">The value of every tensor that the step reads, by <see cref="Variable.Index"/>.</param>
    public Matrix<double> Run(Matrix<double>?[] values)
    {
        var arguments = new object?[types.Length];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = ClrValue.FromMatrix(values[reads[i].Index]!, types[i]);
        return ClrValue.ToMatrix(invoker.Invoke(null, arguments.AsSpan())!);
    }
}
