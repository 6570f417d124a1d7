namespace GradCheck.Records;

/// <summary>One writer at a time in a folder: a lock of the operating system, which ends with its process however that ends. Its empty file stays.</summary>
internal static class FolderLock
{
    private const string Name = ".lock";

    // EWOULDBLOCK of Linux and of macOS, and the two of Windows: in use, and locked.
    private static readonly int[] InUse = [11, 35, 32, 33];

    /// <param name="otherwise">What else there is to do than to wait.</param>
    /// <exception cref="RecordException">Another process writes there.</exception>
    public static FileStream Take(string folder, string otherwise)
    {
        string file = Path.Combine(folder, Name);
        try
        {
            return TryCreate(file) ?? Open(file, FileMode.Open);
        }
        catch (IOException e) when (InUse.Contains(e.HResult & 0xFFFF))
        {
            throw new RecordException($"Another run is writing to {folder}: wait for it{otherwise}.");
        }
    }

    // Neither of the two makes a file where a link leads.
    private static FileStream? TryCreate(string file)
    {
        try
        {
            return Open(file, FileMode.CreateNew);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }

    private static FileStream Open(string file, FileMode mode) => new(file, mode, FileAccess.ReadWrite, FileShare.None);
}
