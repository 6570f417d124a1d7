using System.Collections.Immutable;
using System.Reflection;
using GradCheck.Fixtures;

namespace GradCheck.Exercises;

/// <summary>The forward side of an exercise: its variables, and its steps in an order in which they can run.</summary>
internal sealed class Forward(Type type, ImmutableArray<Variable> variables, ImmutableArray<Step> steps)
{
    /// <summary>The static class that holds the steps.</summary>
    public Type Type => type;

    public ImmutableArray<Variable> Variables => variables;

    public ImmutableArray<Step> Steps => steps;

    public IEnumerable<Variable> Inputs => variables.Where(t => t.IsInput);

    /// <summary>The dimensions that the inputs' shapes name, in order of first appearance.</summary>
    public ImmutableArray<string> Symbols { get; } =
    [.. variables.Where(t => t.IsInput).SelectMany(t => t.Declared!.Symbols).Distinct(StringComparer.Ordinal)];

    /// <summary>Which sizes the dimensions may have.</summary>
    public required SizeRules Sizes { get; init; }

    /// <summary>The scalar at the end, where the exercise ends in one: the only tensor that no step reads, made by a step that returns <c>double</c>.</summary>
    public Variable? Loss { get; init; }

    public Variable? Find(string name) => variables.FirstOrDefault(t => t.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The steps that a gradient comes back through: all that read it, but for those that make whole numbers.</summary>
    public IEnumerable<Step> ConsumersOf(Variable variable) =>
        steps.Where(s => s.Reads.Contains(variable) && !ClrValue.IsWhole(s.ReturnType));

    /// <summary>Whether it holds whole numbers only: a label, a mask, a flag.</summary>
    public bool IsWhole(Variable variable) =>
        variable.Domain is BinaryAttribute or WholeAttribute || steps.Any(s => s.Makes == variable && ClrValue.IsWhole(s.ReturnType));

    /// <summary>Whether it holds 0 and 1 only.</summary>
    public bool IsFlag(Variable variable) =>
        variable.Domain is BinaryAttribute or WholeAttribute { Below: "2" or "1" }
        || steps.Any(s => s.Makes == variable && ClrValue.IsFlag(s.ReturnType));

    /// <summary>The type of whole numbers that a step takes it as, so that it cannot be moved a little; null where it can.</summary>
    public Type? WholeType(Variable variable) =>
        steps
            .SelectMany(s =>
                s.Reads.Append(s.Makes).Zip(s.Types.Append(s.ReturnType), (variable, type) => (Variable: variable, Type: type))
            )
            .Where(t => t.Variable == variable && ClrValue.IsWhole(t.Type))
            .Select(t => t.Type)
            .FirstOrDefault();

    /// <summary>The steps that must run again when <paramref name="variable"/> changes, as far as <paramref name="ends"/> depend on them; in order.</summary>
    public ImmutableArray<Step> Between(Variable variable, IReadOnlyCollection<Variable> ends)
    {
        var changed = new HashSet<Variable> { variable };
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
    public void Run(Tensor?[] values)
    {
        foreach (var step in steps)
            values[step.Makes.Index] = step.Run(values);
    }
}

/// <summary>One forward function: makes the tensor that it is named after from the variables that its parameters name.</summary>
internal sealed class Step(Variable makes, ImmutableArray<Variable> reads, MethodInfo method)
{
    private readonly MethodInvoker invoker = MethodInvoker.Create(method);
    private readonly Type[] types = [.. method.GetParameters().Select(p => p.ParameterType)];

    public Variable Makes => makes;

    public ImmutableArray<Variable> Reads => reads;

    /// <summary>As the method declares what it reads.</summary>
    public IReadOnlyList<Type> Types => types;

    /// <summary>As the method declares what it makes.</summary>
    public Type ReturnType => method.ReturnType;

    /// <summary>The value of the tensor that this step makes; as the method makes it.</summary>
    /// <param name="values">The value of every tensor that the step reads, by <see cref="Variable.Index"/>.</param>
    public Tensor Run(Tensor?[] values)
    {
        var arguments = new object?[types.Length];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = ClrValue.FromTensor(values[reads[i].Index]!, types[i]);
        return ClrValue.FromStep(invoker.Invoke(null, arguments.AsSpan())!);
    }
}
