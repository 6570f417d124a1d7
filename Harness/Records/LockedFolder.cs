namespace GradCheck.Records;

/// <summary>
/// A folder that this process alone writes to and removes from, until it is disposed of. Every file appears whole or not at all, and nothing is
/// reached through a link that lies in the folder; the folder itself may be.
/// </summary>
internal sealed class LockedFolder : IDisposable
{
    /// <summary>How a file ends that is being written.</summary>
    public const string Temporary = ".tmp";

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private readonly FileStream held;

    /// <param name="path">A folder that there is.</param>
    /// <param name="otherwise">What else there is to do than to wait for another run.</param>
    /// <exception cref="RecordException">Another run is writing there, or a link lies there.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public LockedFolder(string path, string otherwise = "")
    {
        Path = path;
        if (FolderLinks.AnyIn(path) is { } link)
            throw new RecordException($"{link} is a link, and a run writes in its own folder only: remove it{otherwise}.");
        held = FolderLock.Take(path, otherwise);
    }

    public string Path { get; }

    /// <summary>Writes a file, named from the folder with <c>/</c>.</summary>
    /// <param name="kept">What there is in spite of a failure, in a sentence.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string file, Action<Stream> content, string kept)
    {
        RefuseLinks(file, kept);
        RefuseLinks(file + Temporary, kept);
        string target = PathOf(file);
        string temporary = target + Temporary;
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Delete(temporary);
            // What lies there all of a sudden is not written to, and no link followed.
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                content(stream);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new IOException($"{target} cannot be written: {e.Message} {kept}", e);
        }
    }

    /// <summary>Removes a file, if it is there.</summary>
    /// <exception cref="IOException">It cannot be removed.</exception>
    public void Remove(string file)
    {
        RefuseLinks(file, "It is left alone.");
        File.Delete(PathOf(file));
    }

    /// <summary>Removes the files right in a folder under this one that were not meant to be there any more.</summary>
    public void RemoveOthers(string folder, string pattern, IReadOnlySet<string> known)
    {
        RefuseLinks(folder, "It is left alone.");
        if (!Directory.Exists(PathOf(folder)))
            return;
        foreach (string file in Directory.GetFiles(PathOf(folder), pattern).Select(f => $"{folder}/{System.IO.Path.GetFileName(f)}"))
            if (!known.Contains(file))
                Remove(file);
    }

    /// <summary>Removes what a run left that was killed while it wrote.</summary>
    public void RemoveHalves()
    {
        foreach (string half in Directory.GetFiles(Path, "*" + Temporary, Everywhere))
            File.Delete(half);
    }

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    public void Dispose() => held.Dispose();

    private void RefuseLinks(string file, string kept)
    {
        if (FolderLinks.OnTheWay(Path, file) is { } link)
            throw new IOException($"{link} is a link, and a run writes and removes in its own folder only. {kept}");
    }
}
