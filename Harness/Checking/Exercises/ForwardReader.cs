using System.Collections.Immutable;
using System.Reflection;
using GradCheck.Fixtures;

namespace GradCheck.Exercises;

/// <summary>Reads the forward side of an exercise from a static class, and refuses what cannot be meant.</summary>
internal static class ForwardReader
{
    private static readonly string[] UsualSymbols = ["N", "K", "L", "M", "P"];

    /// <exception cref="ExerciseException">The class is not an exercise; the message says why.</exception>
    public static Forward Read(Type type)
    {
        var methods = Methods(type);
        var inputs = Inputs(type, methods);
        var names = methods.Select(m => m.Name).ToList();
        var variables = new Dictionary<string, Variable>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, declared) in inputs)
            variables.Add(name, new Variable(variables.Count, Capitalised(name), declared.Shape, declared.Domain));
        foreach (string name in names)
            variables.Add(name, new Variable(variables.Count, name, declared: null, domain: null));

        var steps = Ordered(type, methods, variables);
        var ends = steps.Where(s => !steps.Any(other => other.Reads.Contains(s.Makes))).ToList();
        bool endsInLoss = ends is [var end] && methods.Single(m => m.Name == end.Makes.Name).ReturnType == typeof(double);
        var forward = new Forward(type, [.. variables.Values], steps)
        {
            Loss = endsInLoss ? ends[0].Makes : null,
            Sizes = SizeRules.Read(type, [.. inputs.Values.Select(i => i.Shape)]),
        };
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
            if (method.IsGenericMethod || !ClrValue.IsParameter(method.ReturnType))
                throw new ExerciseException(
                    $"{path} does not return a tensor: make it return Matrix<double>, Vector<double>, double or an array such as double[,,]."
                );
            if (method.GetParameters().Length == 0)
                throw new ExerciseException($"{path} reads nothing: give it the tensors that it is made from as parameters.");
        }
        return methods;
    }

    private static Dictionary<string, (Shape Shape, DomainAttribute? Domain)> Inputs(Type type, List<MethodInfo> methods)
    {
        var inputs = new Dictionary<string, (Shape? Shape, DomainAttribute? Domain, string Path, Type Type)>(
            StringComparer.OrdinalIgnoreCase
        );
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
                if (known.Shape is { } first && shape is { } second && !first.Equals(second))
                    throw new ExerciseException($"{path} is {second}, but {known.Path} says {first}: declare one shape for one input.");
                if (known.Domain is { } drawn && domain is not null && !drawn.Match(domain))
                    throw new ExerciseException($"{path} declares another domain than {known.Path}: declare one domain for one input.");
                inputs[parameter.Name!] = (
                    known.Shape ?? shape,
                    known.Domain ?? domain,
                    known.Path ?? path,
                    known.Type ?? parameter.ParameterType
                );
            }
        }
        return inputs.ToDictionary(
            i => i.Key,
            i => (Required(i.Value.Shape, i.Value.Path, i.Value.Type), RequiredDomain(i.Value.Domain, i.Value.Path, i.Value.Type)),
            StringComparer.OrdinalIgnoreCase
        );
    }

    private static Shape Required(Shape? shape, string path, Type type) =>
        shape
        ?? throw new ExerciseException(
            $"{path} is an input without a shape, since no step makes it: add [Shape({string.Join(", ", UsualSymbols[..ClrValue.SidesOf(type)!.Value].Select(s => $"\"{s}\""))})], or rename it to the step that makes it."
        );

    private static Shape? DeclaredShape(ParameterInfo parameter, string path)
    {
        var type = parameter.ParameterType;
        if (ClrValue.SidesOf(type) is not { } sides)
            throw new ExerciseException($"{path} is {TypeText.WithArticle(type)}: a parameter is {TypeText.Parameters}.");
        var attribute = parameter.GetCustomAttribute<ShapeAttribute>();
        if (attribute is null)
            return sides == 0 ? Shape.Scalar : null;
        if (attribute.Sides.Count > Shape.MostSides)
            throw new ExerciseException($"{path} has {attribute.Sides.Count} sides: a tensor has {Shape.MostSides} at most.");
        var shape = new Shape([.. attribute.Sides.Select(side => Side.Read(side) ?? throw NoSide(path, side))]);
        if (shape.Sides.FirstOrDefault(s => s.Fixed is < 1) is { } empty)
            throw new ExerciseException($"{path} has a side of {empty}: a side is 1 at least.");
        return TypeText.Fits(type, shape)
            ? shape
            : throw new ExerciseException(
                $"{path} is {TypeText.WithArticle(type)}, but declares {shape}: {TypeText.Advice(type, shape, "make it", isDeclared: true)}."
            );
    }

    private static ExerciseException NoSide(string path, string? side) =>
        new(
            $"{path} has the side \"{side}\": a side is a sum of products of symbols and whole numbers up to 999, such as \"N\", \"D+1\", \"4*H\" or \"M+F-1\"."
        );

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
        if (domain is WholeAttribute w && Side.Read(w.Below) is not { Fixed: null or >= 1 })
            throw new ExerciseException(
                $"{path} is drawn below \"{w.Below}\": the bound is a symbol such as \"K\", a whole number up to 999, or a sum of products of these."
            );
        if (domain is UniformAttribute && ClrValue.IsWhole(parameter.ParameterType))
            throw new ExerciseException(
                $"{path} is drawn from an interval, but takes whole numbers only: declare it [Whole(\"5\")] or [Binary]."
            );
        return domain;
    }

    // Flags have but one domain.
    private static DomainAttribute? RequiredDomain(DomainAttribute? domain, string path, Type type) =>
        domain is not null || !ClrValue.IsWhole(type) ? domain
        : TypeText.Render(type).StartsWith("bool", StringComparison.Ordinal) ? new BinaryAttribute()
        : throw new ExerciseException(
            $"{path} is {TypeText.WithArticle(type)} without a domain: add [Whole(\"K\")], or another bound, or [Binary]."
        );

    private static void RefuseRungNames(Forward forward)
    {
        foreach (string symbol in forward.Symbols.Where(s => s is "scalar" or "smallest" or "matrix" or "square" or "large"))
            throw new ExerciseException(
                $"{forward.Type.Name} names a dimension {symbol}, which is the name of a rung: call it by a letter, such as N."
            );
    }

    private static void RefuseUnknownBounds(Forward forward)
    {
        foreach (Variable input in forward.Inputs)
            if (
                input.Domain is WholeAttribute whole
                && Side.Read(whole.Below)!.Symbols.Except(forward.Symbols).FirstOrDefault() is { } below
            )
                throw new ExerciseException(
                    $"{forward.Type.Name}: {input.ParameterName} is drawn below {whole.Below}, but no input's shape names {below}: use a dimension that one does."
                );
    }

    private static ImmutableArray<Step> Ordered(Type type, List<MethodInfo> methods, Dictionary<string, Variable> variables)
    {
        var waiting = methods.Select(m => new Step(variables[m.Name], [.. m.GetParameters().Select(p => variables[p.Name!])], m)).ToList();
        var made = variables.Values.Where(t => t.IsInput).ToHashSet();
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
