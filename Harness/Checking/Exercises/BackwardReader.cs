using System.Collections.Immutable;
using System.Reflection;

namespace GradCheck.Exercises;

/// <summary>Reads the backward side of an exercise from an interface, and refuses what cannot be meant.</summary>
internal static class BackwardReader
{
    private const string Suffix = "Grad";
    private const int MostElements = 20;

    /// <summary>The gradients that the interface asks for, in reverse-mode order.</summary>
    /// <exception cref="ExerciseException">The interface does not fit the forward side; the message says why.</exception>
    public static ImmutableArray<Gradient> Read(Type type, Forward forward)
    {
        var methods = type.GetMethods();
        if (methods.Length == 0)
            throw new ExerciseException($"{type.Name} asks for no gradient: give it a method named after one, such as XGrad.");
        foreach (var twice in methods.GroupBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            throw new ExerciseException($"{type.Name}.{twice.Key} is overloaded: ask for each gradient with one method.");

        var gradients = methods
            .Select(m => Method(m, forward, $"{type.Name}.{m.Name}"))
            .SelectMany(m => m.Returns.Select((of, position) => new Gradient(of, m, position)))
            .ToList();
        foreach (var twice in gradients.GroupBy(g => g.Of).Where(g => g.Count() > 1))
            throw new ExerciseException(
                $"{type.Name} asks for {twice.Key.GradientName} twice, in {string.Join(" and ", twice.Select(g => g.Method.Name))}: keep one."
            );
        var order = ReverseModeOrder(forward);
        return [.. gradients.OrderBy(g => order.IndexOf(g.Of))];
    }

    private static BackwardMethod Method(MethodInfo method, Forward forward, string path)
    {
        var returns = Returns(method, forward, path);
        var backward = new BackwardMethod(method, [.. method.GetParameters().SelectMany(p => Parameters(p, forward, path))], returns);
        var upstreams = backward.Upstreams.ToList();
        if (upstreams.Count == 0)
            RequireLoss(returns, forward, path);
        else if (method.Name == BackwardMethod.SeveralGradients)
            RequireReach(returns, upstreams, forward, path);
        else
            RequireConsumers(returns[0], upstreams, forward, path);
        return backward;
    }

    private static ImmutableArray<Variable> Returns(MethodInfo method, Forward forward, string path)
    {
        if (method.IsGenericMethod || !method.IsAbstract || method.IsSpecialName)
            throw new ExerciseException($"{path} is not an ordinary method without a body: an interface of gradients has nothing else.");
        if (method.Name == BackwardMethod.SeveralGradients)
            return Elements(method, forward, path);
        if (!method.Name.EndsWith(Suffix, StringComparison.Ordinal))
            throw new ExerciseException($"{path} names no gradient: call it TGrad after a tensor T, or Backward if it returns several.");
        if (!ClrValue.IsTensor(method.ReturnType))
            throw new ExerciseException(
                $"{path} does not return a tensor: make it return Matrix<double>, Vector<double>, double or an array such as double[,,]."
            );
        return [Find(method.Name[..^Suffix.Length], forward, path)];
    }

    private static ImmutableArray<Variable> Elements(MethodInfo method, Forward forward, string path)
    {
        var fields = ClrValue.FieldsOf(method.ReturnType, method.ReturnParameter);
        if (fields.Length is 0 or > MostElements || !fields.All(f => f.Name is not null && ClrValue.IsTensor(f.Type)))
            throw new ExerciseException(
                $"{path} does not return gradients: make it return a tuple of up to {MostElements} with named elements, such as (Matrix<double> XGrad, Matrix<double> WGrad), or a record of them."
            );
        return
        [
            .. fields
                .Select(f => f.Name!)
                .Select(name =>
                    name.EndsWith(Suffix, StringComparison.Ordinal)
                        ? Find(name[..^Suffix.Length], forward, path)
                        : throw new ExerciseException(
                            $"{path} returns an element named '{name}': name each after a gradient, such as XGrad."
                        )
                ),
        ];
    }

    private static IEnumerable<BackwardParameter> Parameters(ParameterInfo parameter, Forward forward, string path)
    {
        string name = parameter.Name!;
        if (ClrValue.IsParameter(parameter.ParameterType))
            return [Parameter(name, parameter.ParameterType, forward, $"{path}({name})")];
        var fields = ClrValue.FieldsOf(parameter.ParameterType, parameter);
        if (fields.IsEmpty || !fields.All(f => f.Name is not null && ClrValue.IsParameter(f.Type)))
            throw new ExerciseException(
                $"{path}({name}) is a {TypeText.Render(parameter.ParameterType)}: a parameter is {TypeText.Parameters}; or a cache, which is a tuple with named elements or a record of these."
            );
        return fields.Select(f => Parameter(f.Name!, f.Type, forward, $"{path}({name}.{f.Name})"));
    }

    private static BackwardParameter Parameter(string name, Type type, Forward forward, string path)
    {
        bool isUpstream = name.EndsWith(Suffix, StringComparison.Ordinal);
        var variable = Find(isUpstream ? name[..^Suffix.Length] : name, forward, path);
        return new BackwardParameter(char.ToLowerInvariant(name[0]) + name[1..], variable, isUpstream, type);
    }

    private static Variable Find(string name, Forward forward, string path) =>
        forward.Find(name)
        ?? throw new ExerciseException(
            $"{path} names {name}, which nothing in {forward.Type.Name} makes or reads: its tensors are {string.Join(", ", forward.Variables.Select(t => t.Name))}."
        );

    private static void RequireLoss(ImmutableArray<Variable> returns, Forward forward, string path)
    {
        if (forward.Loss is null)
            throw new ExerciseException(
                $"{path} takes no upstream gradient, but {forward.Type.Name} ends in no loss (a last step that returns double): add the gradient of {Names(forward.ConsumersOf(returns[0]))} as a parameter."
            );
        foreach (Variable of in returns.Where(of => forward.Between(of, [forward.Loss]).IsEmpty))
            throw new ExerciseException($"{path} asks for the gradient of {of}, on which {forward.Loss} does not depend: remove it.");
    }

    private static void RequireReach(ImmutableArray<Variable> returns, List<Variable> upstreams, Forward forward, string path)
    {
        foreach (Variable of in returns.Where(of => forward.Between(of, upstreams).IsEmpty))
            throw new ExerciseException(
                $"{path} returns {of.GradientName}, but {of} does not flow into {string.Join(" or ", upstreams)}: take the gradient of a tensor that it flows into."
            );
        foreach (Variable upstream in upstreams.Where(u => returns.All(of => forward.Between(of, [u]).IsEmpty)))
            throw new ExerciseException(
                $"{path} takes {upstream.GradientName}, but nothing that it returns flows into {upstream}: remove that parameter."
            );
    }

    private static void RequireConsumers(Variable of, List<Variable> upstreams, Forward forward, string path)
    {
        var consumers = forward.ConsumersOf(of).Select(s => s.Makes).ToList();
        foreach (Variable stranger in upstreams.Except(consumers))
            throw new ExerciseException(
                $"{path} takes {stranger.GradientName}, but {stranger} does not read {of}: take the gradient of {Names(forward.ConsumersOf(of))}."
            );
        foreach (Variable absent in consumers.Except(upstreams))
            throw new ExerciseException($"{path} lacks {absent.GradientName}, though {of} flows into {absent} too: add it as a parameter.");
        if (upstreams.Distinct().Count() < upstreams.Count)
            throw new ExerciseException($"{path} takes an upstream gradient twice: keep one.");
    }

    private static string Names(IEnumerable<Step> steps) =>
        string.Join(" and ", steps.Select(s => s.Makes.Name).DefaultIfEmpty("a tensor that reads it"));

    // From the last step to the first; what a step reads stands behind what it makes, its last parameter first.
    private static List<Variable> ReverseModeOrder(Forward forward)
    {
        var order = new List<Variable>();
        foreach (var step in forward.Steps.Reverse())
        foreach (Variable tensor in step.Reads.Reverse().Prepend(step.Makes))
            if (!order.Contains(tensor))
                order.Add(tensor);
        return order;
    }
}
