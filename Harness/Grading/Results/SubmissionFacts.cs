using System.Collections.Immutable;

namespace GradCheck.Grading.Results;

/// <summary>What was handed in.</summary>
internal sealed record SubmissionFacts(string Id, ImmutableArray<string> Files, string Sha256)
{
    /// <summary>The source of these files, so that a failure can be repeated from the record alone; absent where it is very long.</summary>
    public ImmutableArray<SourceResult>? Sources { get; init; }

    /// <summary>Whose it is, where a platform says so.</summary>
    public StudentResult? Student { get; init; }

    /// <summary>Whether it came after the deadline, where a platform says so.</summary>
    public bool? Late { get; init; }

    /// <summary>How often the student handed in, this being the newest; null where that is once, or not to be seen.</summary>
    public int? Attempts { get; init; }

    /// <summary>The id of the first submission with the same source, whose result this is, too.</summary>
    public string? SameAs { get; init; }
}
