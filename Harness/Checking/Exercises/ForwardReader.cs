using System.Collections.Immutable;
using System.Reflection;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Exercises;

/// <summary>Reads the forward side of an exercise from a static class, and refuses what cannot be meant.</summary>
internal static class ForwardReader
{
    /// <exception cref="ExerciseException">The class is not an exercise; the message says why.</exception>
    public static Forward Read(Type type)
    {
        var methods = Methods(type);
        var inputs = Inputs(type, methods);
        var names = methods.Select(m => m.Name).ToList();
        var tensors = new Dictionary<string, Variable>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, declared) in inputs)
            tensors.Add(name, new Variable(tensors.Count, Capitalised(name), declared.Shape, declared.Domain));
        foreach (string name in names)
            tensors.Add(name, new Variable(tensors.Count, name, declared: null, domain: null));

        var steps = Ordered(type, methods, tensors);
        var ends = steps.Where(s => !steps.Any(other => other.Reads.Contains(s.Makes))).ToList();
        bool endsInLoss = ends is [var end] && methods.Single(m => m.Name == end.Makes.Name).ReturnType == typeof(double);
        var forward = new Forward(type, [.. tensors.Values], steps) { Loss = endsInLoss ? ends[0].Makes : null };
        RefuseRungNames(forward);
        RefuseUnknownBounds(forward);
        return forward;
    }

    private static List<MethodInfo> Methods(Type type)
    {
        if (!type.IsAbstract || !type.IsSealed)
            throw new ExerciseException(
                $"{type.Name} is not a static class: an exercise's forward side is one, with a public static method for each step."
            );
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OrderBy(m => m.MetadataToken)
            .ToList();
        if (methods.Count == 0)
            throw new ExerciseException($"{type.Name} has no step: give it a public static method named after the tensor that it makes.");
        foreach (var twice in methods.GroupBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            throw new ExerciseException(
                $"{type.Name}.{twice.Key} is overloaded: a step is named after the one tensor that it makes, so give each its own name."
            );
        foreach (var method in methods)
        {
            string path = $"{type.Name}.{method.Name}";
            if (method.Name.EndsWith("Grad", StringComparison.OrdinalIgnoreCase))
                throw new ExerciseException($"{path} ends in 'Grad', which names gradients: give the tensor another name.");
            if (method.IsGenericMethod || !ClrValue.IsTensor(method.ReturnType))
                throw new ExerciseException($"{path} does not return a tensor: make it return Matrix<double>, or double for 1 x 1.");
            if (method.GetParameters().Length == 0)
                throw new ExerciseException($"{path} reads nothing: give it the tensors that it is made from as parameters.");
        }
        return methods;
    }

    private static Dictionary<string, (Shape Shape, DomainAttribute? Domain)> Inputs(Type type, List<MethodInfo> methods)
    {
        var inputs = new Dictionary<string, (Shape? Shape, DomainAttribute? Domain, string Path)>(StringComparer.OrdinalIgnoreCase);
        foreach (var method in methods)
        {
            foreach (var parameter in method.GetParameters())
            {
                string path = $"{type.Name}.{method.Name}({parameter.Name})";
                var shape = DeclaredShape(parameter, path);
                var domain = DeclaredDomain(parameter, path);
                if (parameter.Name!.EndsWith("Grad", StringComparison.OrdinalIgnoreCase))
                    throw new ExerciseException($"{path} ends in 'Grad', which names gradients: give the tensor another name.");
                if (methods.Any(m => m.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)))
                {
                    if (parameter.IsDefined(typeof(ShapeAttribute)) || domain is not null)
                        throw new ExerciseException(
                            $"{path} declares a shape or a domain for a tensor that a step makes: remove it, the step decides both."
                        );
                    continue;
                }
                var known = inputs.GetValueOrDefault(parameter.Name!);
                if (known.Shape is { } first && shape is { } second && first != second)
                    throw new ExerciseException($"{path} is {second}, but {known.Path} says {first}: declare one shape for one input.");
                if (known.Domain is { } drawn && domain is not null && !drawn.Match(domain))
                    throw new ExerciseException($"{path} declares another domain than {known.Path}: declare one domain for one input.");
                inputs[parameter.Name!] = (known.Shape ?? shape, known.Domain ?? domain, known.Path ?? path);
            }
        }
        return inputs.ToDictionary(
            i => i.Key,
            i => (Required(i.Value.Shape, i.Value.Path), i.Value.Domain),
            StringComparer.OrdinalIgnoreCase
        );
    }

    private static Shape Required(Shape? shape, string path) =>
        shape
        ?? throw new ExerciseException(
            $"{path} is an input without a shape, since no step makes it: add [Shape(\"N\", \"K\")], or rename it to the step that makes it."
        );

    private static Shape? DeclaredShape(ParameterInfo parameter, string path)
    {
        if (!ClrValue.IsParameter(parameter.ParameterType))
            throw new ExerciseException(
                $"{path} is a {parameter.ParameterType.Name}: a parameter is a Matrix<double>, or a double, an int or a bool for 1 x 1."
            );
        var attribute = parameter.GetCustomAttribute<ShapeAttribute>();
        if (attribute is null)
            return parameter.ParameterType == typeof(Matrix<double>) ? null : Shape.Scalar;
        if (!Shape.IsSide(attribute.Rows) || !Shape.IsSide(attribute.Columns))
            throw new ExerciseException(
                $"{path} has the shape \"{attribute.Rows}\" x \"{attribute.Columns}\": each side is a symbol such as \"N\" or a whole number from 1 to 999."
            );
        var shape = new Shape(attribute.Rows, attribute.Columns);
        if (parameter.ParameterType != typeof(Matrix<double>) && shape != Shape.Scalar)
            throw new ExerciseException(
                $"{path} is a {parameter.ParameterType.Name}, which is 1 x 1, but declares {shape}: make it a Matrix<double>."
            );
        return shape;
    }

    private static DomainAttribute? DeclaredDomain(ParameterInfo parameter, string path)
    {
        var domains = parameter.GetCustomAttributes<DomainAttribute>().ToList();
        if (domains.Count > 1)
            throw new ExerciseException($"{path} has two domains: keep one.");
        var domain = domains.SingleOrDefault();
        if (domain is UniformAttribute u && !(u.Low < u.High && double.IsFinite(u.High - u.Low)))
            throw new ExerciseException(
                $"{path} is drawn from [{u.Low}, {u.High}], which is empty: the low end must lie below the high end."
            );
        if (domain is WholeAttribute w && !Shape.IsSide(w.Below))
            throw new ExerciseException(
                $"{path} is drawn below \"{w.Below}\": the bound is a symbol such as \"K\" or a whole number from 1 to 999."
            );
        if (domain is UniformAttribute && !ClrValue.IsTensor(parameter.ParameterType))
            throw new ExerciseException(
                $"{path} is drawn from an interval, but takes whole numbers only: declare it [Whole(\"5\")] or [Binary]."
            );
        if (domain is null && !ClrValue.IsTensor(parameter.ParameterType))
            throw new ExerciseException($"{path} is a {parameter.ParameterType.Name} without a domain: add [Binary] or [Whole(\"5\")].");
        return domain;
    }

    private static void RefuseRungNames(Forward forward)
    {
        foreach (string symbol in forward.Symbols.Where(s => s is "scalar" or "matrix" or "square" or "large"))
            throw new ExerciseException(
                $"{forward.Type.Name} names a dimension {symbol}, which is the name of a rung: call it by a letter, such as N."
            );
    }

    private static void RefuseUnknownBounds(Forward forward)
    {
        foreach (Variable input in forward.Inputs)
            if (input.Domain is WholeAttribute { Below: var below } && !Shape.IsNumber(below) && !forward.Symbols.Contains(below))
                throw new ExerciseException(
                    $"{forward.Type.Name}: {input.ParameterName} is drawn below {below}, but no input's shape names {below}: use a dimension that one does."
                );
    }

    private static ImmutableArray<Step> Ordered(Type type, List<MethodInfo> methods, Dictionary<string, Variable> tensors)
    {
        var waiting = methods.Select(m => new Step(tensors[m.Name], [.. m.GetParameters().Select(p => tensors[p.Name!])], m)).ToList();
        var made = tensors.Values.Where(t => t.IsInput).ToHashSet();
        var ordered = ImmutableArray.CreateBuilder<Step>();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(s => s.Reads.All(made.Contains));
            if (next is null)
                throw new ExerciseException(
                    $"{type.Name} goes in a circle: {string.Join(" and ", waiting.Select(s => s.Makes.Name))} wait for each other, so take one of them out of the other's parameters."
                );
            waiting.Remove(next);
            made.Add(next.Makes);
            ordered.Add(next);
        }
        return ordered.ToImmutable();
    }

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
