namespace GradCheck.Commands.Records;

/// <summary>Finds the file on disk that a record names, so that an annotation stands on its line.</summary>
internal static class SourceLocator
{
    /// <param name="root">The folder that was graded, or the one file.</param>
    /// <param name="id">The submission.</param>
    /// <param name="file">A file in it, as the record names it.</param>
    /// <returns>The path from the working directory, with <c>/</c>; null where there is no such file, as in an archive.</returns>
    public static string? Find(string root, string id, string file)
    {
        string full = Path.GetFullPath(root);
        string folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full)!;
        // A submission is a folder, a file in the folder of the class, or all that was named.
        string? found = new[] { Path.Combine(folder, id, file), Path.Combine(folder, file) }
            .Select(Path.GetFullPath)
            .FirstOrDefault(path => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path));
        return found is null ? null : Path.GetRelativePath(Environment.CurrentDirectory, found).Replace(Path.DirectorySeparatorChar, '/');
    }
}
