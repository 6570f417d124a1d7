using System.Reflection;
using GradCheck.Cases;
using GradCheck.Isolation.Working;

namespace GradCheck.Testing;

/// <summary>The student's object, or why there is none.</summary>
internal sealed record StudentInstance(object? Value, string Obstacle)
{
    /// <summary>Constructs the one class of an assembly that implements an interface.</summary>
    public static StudentInstance Of(Type backward, Assembly solution)
    {
        var classes = solution.GetTypes().Where(t => backward.IsAssignableFrom(t) && !t.IsInterface).ToList();
        if (classes is not [var only])
            return new StudentInstance(
                null,
                classes.Count == 0
                    ? $"No class implements {backward.Name}."
                    : $"{classes.Count} classes implement {backward.Name}: {string.Join(" and ", classes)}. Keep one."
            );
        if (only.IsAbstract || only.IsNested || only.IsGenericType || only.GetConstructor([]) is null && !only.IsValueType)
            return new StudentInstance(
                null,
                $"{only.Name} cannot be constructed: make it a class at the top level of the file, not abstract, with a public constructor without parameters."
            );
        object? instance = null;
        return Deadline.Ask(() => StudentCode.Construct(solution, only.FullName!, out instance)) switch
        {
            Answer.Returned => new StudentInstance(instance, ""),
            Answer.Threw threw => new StudentInstance(null, $"The constructor of {only.Name} threw {threw.Type}: {threw.Message}"),
            _ => new StudentInstance(null, $"The constructor of {only.Name} did not return in time."),
        };
    }
}
