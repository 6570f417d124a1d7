namespace GradCheck.Submissions;

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
