using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Archives;

/// <summary>A file in an archive that is not read, with the reason.</summary>
internal sealed class RefusedFile(string name, string why) : IFile
{
    public string Name => name;

    public long Length => 0;

    public byte[] Read(long most) => throw new ArchiveException(why);
}
