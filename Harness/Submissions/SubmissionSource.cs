using System.Collections.Immutable;

namespace GradCheck.Submissions;

/// <summary>What a submission holds.</summary>
/// <param name="Files">Its C# source, in ordinal order of the paths; without what <paramref name="Errors"/> speak of.</param>
/// <param name="Errors">Why some or all of it cannot be compiled.</param>
/// <param name="Sha256">Of paths and contents, in lower-case hexadecimal.</param>
internal sealed record SubmissionSource(ImmutableArray<SourceFile> Files, ImmutableArray<SourceError> Errors, string Sha256);

/// <summary>A student's source.</summary>
/// <param name="Path">Relative to the submission, with forward slashes.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>More is not read.</summary>
    public const long MostBytes = 1 << 20;
}

/// <summary>What is wrong with a submission's source. Lines and columns count from 1; a line of 0 means the whole file.</summary>
internal sealed record SourceError(string File, int Line, int Column, string Id, string Message)
{
    /// <summary>That a file or folder was listed, and is not there when it is asked for by that name.</summary>
    public static SourceError NotOpened(string path) =>
        new(
            path,
            0,
            0,
            SourceErrorIds.NotOpened,
            $"{path}, or a folder in it, cannot be opened: its name is not UTF-8 text, or its path is too long. Rename it, and hand in fewer folders in each other."
        );
}

/// <summary>The ids of what GradCheck itself finds wrong with a source; the C# compiler's own begin with CS.</summary>
internal static class SourceErrorIds
{
    /// <summary>No C# source in the submission.</summary>
    public const string NoSource = "GC001";

    /// <summary>A file, or all of them, larger than may be.</summary>
    public const string TooLarge = "GC002";

    /// <summary>A file that is not UTF-8 text.</summary>
    public const string NotText = "GC003";

    /// <summary>No class implements an exercise's interface.</summary>
    public const string NothingSolved = "GC004";

    /// <summary>The compiler crashed or hung.</summary>
    public const string CompilerDied = "GC005";

    /// <summary>A file or folder that the system cannot open by its name.</summary>
    public const string NotOpened = "GC006";

    /// <summary>An archive, or a file in one, that is not read.</summary>
    public const string Archive = "GC010";
}
