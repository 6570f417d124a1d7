namespace GradCheck.Records;

/// <summary>Where a path leads once every link on the way is followed.</summary>
internal static class RealPath
{
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        string here = Path.Combine(Of(parent), Path.GetFileName(full));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is null ? here : Of(entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    /// <summary>Whether a file, or what it is a link to, lies in a folder, however deep.</summary>
    public static bool IsIn(string file, string folder)
    {
        string real = Path.TrimEndingDirectorySeparator(Of(folder)) + Path.DirectorySeparatorChar;
        return Names(file).Any(f => f.StartsWith(real, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What a file is a link to, and the file itself where links lead to its folder.</summary>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static IEnumerable<string> Names(string file) =>
        [Of(file), Path.Combine(Of(Path.GetDirectoryName(Path.GetFullPath(file))!), Path.GetFileName(file))];
}
