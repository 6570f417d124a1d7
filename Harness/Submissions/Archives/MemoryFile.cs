using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Archives;

/// <summary>A file that was read with its archive; without content where it was too large to be kept.</summary>
internal sealed class MemoryFile(string name, long length, byte[]? content) : IFile
{
    public string Name => name;

    public long Length => length;

    public byte[] Read(long most) => content is not null && length <= most ? content : throw ArchiveException.TooLarge(name, length, most);
}
