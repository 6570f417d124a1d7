using System.Collections.Immutable;

namespace GradCheck.Submissions;

/// <summary>Who handed something in, as far as a platform says.</summary>
/// <param name="Id">What the platform calls them; a team's, where a team handed it in.</param>
internal sealed record Student(string? Id, string? Name)
{
    public string? Email { get; init; }

    /// <summary>Who is in a team; empty for a person, or where the platform does not say.</summary>
    public ImmutableArray<Student> Members { get; init; } = [];
}
