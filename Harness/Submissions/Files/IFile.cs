using System.Globalization;

namespace GradCheck.Submissions.Files;

/// <summary>A file that was handed in, on disk or in an archive. It is read only when it is asked for.</summary>
internal interface IFile
{
    string Name { get; }

    /// <summary>Bytes, as the disk or the archive says.</summary>
    long Length { get; }

    /// <summary>All of it.</summary>
    /// <exception cref="ArchiveException">It is not read: too large, a link, encrypted, damaged.</exception>
    byte[] Read(long most);
}

/// <summary>A folder of what was handed in: on disk, in an archive, or the files of one student in a flat download.</summary>
internal interface IFolder
{
    string Name { get; }

    IEnumerable<IFolder> Folders { get; }

    IEnumerable<IFile> Files { get; }
}

/// <summary>Why an archive, or something in it, is not read: one sentence for whoever handed it in.</summary>
internal sealed class ArchiveException(string message) : Exception(message)
{
    public static ArchiveException TooLarge(string name, long length, long most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name} has {MiB(length)} MiB; {MiB(most)} MiB are read."));

    private static string MiB(long bytes) => (bytes / 1024.0 / 1024).ToString("0.0", CultureInfo.InvariantCulture);
}
