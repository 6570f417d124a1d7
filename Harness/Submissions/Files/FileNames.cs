namespace GradCheck.Submissions.Files;

/// <summary>What a name says of a file or a folder.</summary>
internal static class FileNames
{
    public static bool IsSource(string name) => name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Hidden files, among them what a Mac puts into every archive (<c>._Mine.cs</c>).</summary>
    public static bool IsIgnoredFile(string name) => name.StartsWith('.');

    /// <summary>A folder that is no student's work: hidden, built, of an archive's maker, or tests that came with the starter.</summary>
    public static bool IsIgnoredFolder(string name) =>
        name.StartsWith('.') || name.ToLowerInvariant() is "bin" or "obj" or "tests" or "__macosx";

    /// <summary>The name without its ending: <c>.tar.gz</c> is one.</summary>
    public static string Stem(string name)
    {
        string stem = Path.GetFileNameWithoutExtension(name);
        return stem.EndsWith(".tar", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(stem) : stem;
    }
}
