namespace GradCheck.Submissions.Files;

/// <summary>A file that was handed in, on disk or in an archive. It is read only when it is asked for.</summary>
internal interface IFile
{
    string Name { get; }

    /// <summary>Bytes, as the disk or the archive says.</summary>
    long Length { get; }

    /// <summary>All of it.</summary>
    /// <exception cref="Archives.ArchiveException">It is not read: too large, a link, encrypted, damaged.</exception>
    byte[] Read(long most);
}
