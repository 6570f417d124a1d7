using System.Collections.Immutable;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions;

/// <summary>What one student or team handed in, found but not yet read.</summary>
/// <param name="Id">Its name, unique in the run.</param>
internal sealed record Submission(string Id, IFolder Content)
{
    /// <summary>A folder or a file on disk.</summary>
    public Submission(string id, FileSystemInfo place)
        : this(id, place is DirectoryInfo folder ? new DiskFolder(folder) : new FileGroup(new DiskFile((FileInfo)place))) { }

    /// <summary>Whose it is, where a platform says so.</summary>
    public Student? Student { get; init; }

    /// <summary>Whether it came after the deadline; null where no platform says.</summary>
    public bool? Late { get; init; }

    /// <summary>How often the student handed in, as far as it is there to see; this is the newest.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>The first submission of the run with the same source; null where it is the first itself.</summary>
    public string? SameAs { get; init; }
}

/// <summary>Who handed something in, as far as a platform says.</summary>
/// <param name="Id">What the platform calls them; a team's, where a team handed it in.</param>
internal sealed record Student(string? Id, string? Name)
{
    public string? Email { get; init; }

    /// <summary>Who is in a team; empty for a person, or where the platform does not say.</summary>
    public ImmutableArray<Student> Members { get; init; } = [];
}

/// <summary>A place that holds nothing to grade: a mistake of whoever named it.</summary>
internal sealed class SubmissionException(string message) : Exception(message);
