using System.Globalization;

namespace GradCheck.Submissions.Archives;

/// <summary>What is left of the limits while archives are read. Several threads may use it.</summary>
internal sealed class ArchiveBudget(ArchiveLimits limits)
{
    private int entries;
    private long bytes;
    private long kept;

    public int EntriesLeft => limits.Entries - Volatile.Read(ref entries);

    /// <exception cref="ArchiveException">There are too many.</exception>
    public void SpendEntries(int count, string archive)
    {
        if (Interlocked.Add(ref entries, count) > limits.Entries)
            throw TooMany(archive);
    }

    /// <exception cref="ArchiveException">There are too many.</exception>
    public void SpendBytes(long count, string archive)
    {
        if (Interlocked.Add(ref bytes, count) > limits.Bytes)
            throw new ArchiveException($"{archive} unpacks to more than {limits.Bytes >> 20} MiB: leave out what is not source.");
    }

    /// <exception cref="ArchiveException">There are too many.</exception>
    public void SpendKept(long count, string archive)
    {
        if (Interlocked.Add(ref kept, count) > limits.Kept)
            throw new ArchiveException($"{archive} holds more than {limits.Kept >> 20} MiB to read: unpack it and give the folder.");
    }

    public ArchiveException TooMany(string archive) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{archive} holds more than {limits.Entries:N0} files: leave out what is not source."
            )
        );
}
