using System.Collections.Immutable;
using GradCheck.Submissions;

namespace GradCheck.Isolation.Wire;

/// <summary>A class that implements an exercise's interface.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Name">The class's full name, as reflection spells it.</param>
/// <param name="Obstacle">Why it cannot be constructed, as a sentence; null where it can.</param>
internal sealed record StudentClass(
    string Interface,
    string Name,
    SourceLocation Location,
    string? Obstacle,
    ImmutableArray<StudentMethod> Methods
);
