using System.Collections.Immutable;

namespace GradCheck.Students;

/// <summary>A class that implements an exercise's interface.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Name">The class's full name, as reflection spells it.</param>
/// <param name="Location">Where it stands; null where only its assembly is known.</param>
/// <param name="Obstacle">Why it cannot be constructed, as a sentence; null where it can.</param>
internal sealed record StudentClass(
    string Interface,
    string Name,
    SourceLocation? Location,
    string? Obstacle,
    ImmutableArray<StudentMethod> Methods
)
{
    private const int MostNamed = 3;

    /// <summary>Of all classes that implement an interface, the one that is asked for its gradients; null where there is not one that can be.</summary>
    public static StudentClass? Only(IReadOnlyList<StudentClass> candidates) => candidates is [{ Obstacle: null } only] ? only : null;

    /// <summary>Why there is no class to ask, in a sentence; null where there is one.</summary>
    /// <param name="backward">The interface's name.</param>
    public static string? ObstacleOf(string backward, IReadOnlyList<StudentClass> candidates) =>
        candidates switch
        {
            [] => $"No class implements {backward}.",
            [var only] => only.Obstacle,
            _ =>
                $"{candidates.Count} classes implement {backward}: {string.Join(" and ", candidates.Take(MostNamed).Select(c => c.Title))}{(candidates.Count > MostNamed ? " and others" : "")}. Keep one.",
        };

    /// <summary>Why a class cannot be constructed, in a sentence; null where it can.</summary>
    /// <param name="name">As it is written.</param>
    /// <param name="container">The class that it is nested in; null where it stands at the top level.</param>
    public static string? ObstacleOf(
        string name,
        string? container,
        bool isAbstract,
        bool isRefStruct,
        bool hasTypeParameters,
        bool hasPublicConstructor
    ) =>
        container is not null ? $"{name} is nested in {container}: move it out, to the top level of the file."
        : isAbstract ? $"{name} is abstract: remove 'abstract', so that it can be constructed."
        : isRefStruct ? $"{name} is a ref struct: make it a class, so that it can be constructed."
        : hasTypeParameters ? $"{name} has type parameters: remove them, so that it can be constructed."
        : !hasPublicConstructor ? $"{name} has no public constructor without parameters: add one, or remove the constructors that it has."
        : null;

    /// <summary>Why there is no object of the class, in a sentence.</summary>
    /// <param name="answer">What came of constructing it, if not an object.</param>
    public string NotConstructed(Answer answer) =>
        answer switch
        {
            Answer.Threw threw => $"The constructor of {Name} threw {threw.Type}: {threw.Message}",
            Answer.TimedOut timedOut => $"The constructor of {Name} did not return within {timedOut.Limit.TotalSeconds:0.#} s.",
            Answer.OutOfMemory memory =>
                $"The constructor of {Name} needed more than the {memory.LimitBytes >> 20} MiB of memory that it may have.",
            Answer.Crashed crashed => $"The process died in the constructor of {Name}: {crashed.Reason}.",
            _ => throw new InvalidOperationException(),
        };

    /// <summary>Where a method of the interface is implemented, or else the class.</summary>
    public SourceLocation? LocationOf(string method) => Methods.FirstOrDefault(m => m.Name == method)?.Location ?? Location;

    private string Title => Location is { } at ? $"{Name} ({at.File}:{at.Line})" : Name;
}

/// <summary>Where a student implements a method of the interface.</summary>
internal sealed record StudentMethod(string Name, SourceLocation Location);

/// <summary>A place in a file. Lines count from 1; 0 is the whole file.</summary>
internal sealed record SourceLocation(string File, int Line);
