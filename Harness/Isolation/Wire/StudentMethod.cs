using GradCheck.Submissions;

namespace GradCheck.Isolation.Wire;

/// <summary>Where a student implements a method of the interface.</summary>
internal sealed record StudentMethod(string Name, SourceLocation Location);
