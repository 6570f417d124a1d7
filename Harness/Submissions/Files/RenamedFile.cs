namespace GradCheck.Submissions.Files;

/// <summary>A file under the name that the student gave it, without what a platform wrote before it.</summary>
internal sealed class RenamedFile(IFile file, string name) : IFile
{
    public string Name => name;

    public long Length => file.Length;

    public byte[] Read(long most) => file.Read(most);
}
