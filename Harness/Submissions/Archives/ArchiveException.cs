using System.Globalization;

namespace GradCheck.Submissions.Archives;

/// <summary>Why an archive, or something in it, is not read: one sentence for whoever handed it in.</summary>
internal sealed class ArchiveException(string message) : Exception(message)
{
    public static ArchiveException TooLarge(string name, long length, long most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name} has {MiB(length)} MiB; {MiB(most)} MiB are read."));

    private static string MiB(long bytes) => (bytes / 1024.0 / 1024).ToString("0.0", CultureInfo.InvariantCulture);
}
