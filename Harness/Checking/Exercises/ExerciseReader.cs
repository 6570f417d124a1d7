using System.Globalization;
using System.Reflection;
using GradCheck.Fixtures;

namespace GradCheck.Exercises;

/// <summary>Reads exercises from an assembly: each is a class with <see cref="ExerciseAttribute"/> and the interface that is <see cref="BackwardOfAttribute"/> it.</summary>
internal static class ExerciseReader
{
    /// <summary>Every exercise of an assembly, in ordinal order of their names.</summary>
    /// <exception cref="ExerciseException">One of them is not well formed.</exception>
    public static IReadOnlyList<Exercise> ReadAll(Assembly assembly) =>
        ReadAll([
            .. assembly.GetExportedTypes().Where(t => t.IsDefined(typeof(ExerciseAttribute)) || t.IsDefined(typeof(BackwardOfAttribute))),
        ]);

    /// <inheritdoc cref="ReadAll(Assembly)"/>
    public static IReadOnlyList<Exercise> ReadAll(IReadOnlyCollection<Type> types)
    {
        var forwards = types.Where(t => t.IsDefined(typeof(ExerciseAttribute))).ToList();
        var backwards = types.Where(t => t.IsDefined(typeof(BackwardOfAttribute))).ToLookup(ForwardOf);
        foreach (var strayed in backwards.Where(b => !forwards.Contains(b.Key)))
            throw new ExerciseException(
                $"{strayed.First().Name} is the backward side of {strayed.Key.Name}, which is no exercise: mark {strayed.Key.Name} with [Exercise(\"a title\")]."
            );
        return [.. forwards.Select(f => Read(f, [.. backwards[f]])).OrderBy(e => e.Name, StringComparer.Ordinal)];
    }

    private static Exercise Read(Type forward, List<Type> backwards)
    {
        if (backwards.Count != 1)
            throw new ExerciseException(
                $"{forward.Name} has {(backwards.Count == 0 ? "no backward interface" : $"{backwards.Count} backward interfaces")}: mark one with [BackwardOf(typeof({forward.Name}))]."
            );
        var read = ForwardReader.Read(forward);
        var attribute = forward.GetCustomAttribute<ExerciseAttribute>()!;
        var exercise = new Exercise(attribute.Title, read, backwards[0], BackwardReader.Read(backwards[0], read))
        {
            Tolerance = new ToleranceSetting(
                Tolerance(forward, nameof(attribute.RelativeTolerance), attribute.RelativeTolerance),
                Tolerance(forward, nameof(attribute.AbsoluteTolerance), attribute.AbsoluteTolerance)
            ),
            AtKinks = attribute.AtKinks,
        };
        RefuseTypesThatDoNotFit(exercise);
        // The catalogue's own are held by tests, and every process reads them all.
        if (forward.Assembly != typeof(ExerciseAttribute).Assembly)
            _ = exercise.Shapes;
        return exercise;
    }

    private static double? Tolerance(Type forward, string name, double set)
    {
        if (double.IsNaN(set))
            return null;
        return ToleranceSetting.IsAllowed(set)
            ? set
            : throw new ExerciseException(
                string.Create(CultureInfo.InvariantCulture, $"{forward.Name} sets {name} to {set}: make it {ToleranceSetting.Range}.")
            );
    }

    private static Type ForwardOf(Type backward) => backward.GetCustomAttribute<BackwardOfAttribute>()!.Forward;

    // A number stands for one number, an array has the sides of its tensor, an int holds whole numbers: of anything else it would be a part, without
    // a word.
    private static void RefuseTypesThatDoNotFit(Exercise exercise)
    {
        var forward = exercise.Forward;
        foreach (var step in forward.Steps)
        foreach (var (variable, declared) in step.Reads.Zip(step.Types))
            RequireValue(declared, variable, exercise, $"{forward.Type.Name}.{step.Makes}({variable.ParameterName})");
        foreach (var method in exercise.Gradients.Select(g => g.Method).Distinct())
        {
            string path = $"{exercise.Backward.Name}.{method.Name}";
            foreach (var parameter in method.Parameters)
                if (parameter.IsUpstream)
                    RequireGradient(parameter.Type, parameter.Variable, exercise, $"{path}({parameter.Name}) is", "make it");
                else
                    RequireValue(parameter.Type, parameter.Variable, exercise, $"{path}({parameter.Name})");
            foreach (var (variable, declared) in method.Returns.Zip(method.ReturnTypes))
                RequireGradient(
                    declared,
                    variable,
                    exercise,
                    $"{path} returns",
                    method.Returns.Length == 1 ? "return" : $"return {variable.GradientName} as"
                );
        }
    }

    private static void RequireValue(Type declared, Variable variable, Exercise exercise, string path)
    {
        RequireShape(declared, variable, exercise, $"{path} is", "make it");
        if (ClrValue.IsWhole(declared) && !exercise.Forward.IsWhole(variable))
            throw new ExerciseException(
                $"{path} is {TypeText.WithArticle(declared)}, but {variable} is not drawn from whole numbers: make it {TypeText.WithArticle(ClrValue.Real(declared))}."
            );
        if (ClrValue.IsFlag(declared) && !exercise.Forward.IsFlag(variable))
            throw new ExerciseException(
                $"{path} is {TypeText.WithArticle(declared)}, but {variable} is not only 0 or 1: make it {TypeText.WithArticle(ClrValue.Real(declared))}."
            );
    }

    private static void RequireGradient(Type declared, Variable variable, Exercise exercise, string what, string verb)
    {
        if (exercise.Forward.WholeType(variable) is { } whole)
            throw new ExerciseException(
                $"{what} {variable.GradientName}, but {variable} is {TypeText.WithArticle(whole)}, and whole numbers have no gradient: ask for another."
            );
        if (ClrValue.IsWhole(declared))
            throw new ExerciseException(
                $"{what} {TypeText.WithArticle(declared)}, but a gradient is no whole number: {verb} {TypeText.WithArticle(ClrValue.Real(declared))}."
            );
        RequireShape(declared, variable, exercise, what, verb);
    }

    private static void RequireShape(Type declared, Variable variable, Exercise exercise, string what, string verb)
    {
        // As many sides as the step that makes it: no need to run the steps.
        if (
            exercise.Forward.Steps.FirstOrDefault(s => s.Makes == variable) is { } maker
            && ClrValue.SidesOf(maker.ReturnType) == ClrValue.SidesOf(declared)
        )
            return;
        var shape = variable.Declared ?? exercise.Shapes[variable];
        if (!TypeText.Fits(declared, shape))
            throw new ExerciseException(
                $"{what} {TypeText.WithArticle(declared)}, but {variable} is {shape}: {TypeText.Advice(declared, shape, verb, variable.IsInput)}."
            );
    }
}
