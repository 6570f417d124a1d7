using System.Collections.Immutable;

namespace GradCheck.Grading.Results;

/// <summary>Who handed it in, as far as the platform says.</summary>
/// <param name="Id">The platform's id of the student, or of the team.</param>
/// <param name="Members">Who is in the team; null for a person.</param>
internal sealed record StudentResult(string? Id, string? Name, string? Email, ImmutableArray<StudentResult>? Members);
