using GradCheck.Submissions.Archives;

namespace GradCheck.Submissions.Files;

/// <summary>A file on disk.</summary>
internal sealed class DiskFile(FileInfo file) : IFile
{
    public string Name => file.Name;

    public long Length => file.Length;

    public byte[] Read(long most)
    {
        // A named pipe is a file of length 0, too, and reading it would wait forever.
        if (file.Length == 0)
            return [];
        return file.Length <= most ? File.ReadAllBytes(file.FullName) : throw ArchiveException.TooLarge(Name, Length, most);
    }
}
