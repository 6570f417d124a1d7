using System.Globalization;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Archives;

/// <summary>How much an archive may hold before it is refused.</summary>
/// <param name="Entries">Files and folders, whether or not they are read.</param>
/// <param name="Bytes">Unpacked; of a zip only what is read counts, of a tar all of it, since it has to be unpacked to the end.</param>
/// <param name="Kept">Of a tar's bytes, those that are kept in memory.</param>
internal sealed record ArchiveLimits(int Entries, long Bytes, long Kept)
{
    private const long MiB = 1 << 20;

    /// <summary>The longest name of an entry, its folders included.</summary>
    public const int LongestName = 512;

    /// <summary>Folders within folders.</summary>
    public const int DeepestFolder = 32;

    /// <summary>An archive in an archive is read; an archive in that is not.</summary>
    public const int DeepestArchive = 2;

    /// <summary>Unpacked by packed. Source text is at 3 to 10, deflate ends at 1,032.</summary>
    public const long MostRatio = 200;

    /// <summary>What is smaller than this does no harm, however it was packed.</summary>
    public const long SmallestBomb = 64 << 10;

    /// <summary>The same of a tar, which is padded with zeros that pack to nearly nothing.</summary>
    public const long SmallestTarBomb = 16 * MiB;

    /// <summary>The largest archive that a student may hand in, packed.</summary>
    public const long LargestArchive = 64 * MiB;

    /// <summary>All archives of a submission together.</summary>
    public static ArchiveLimits Submission { get; } = new(20_000, 128 * MiB, 64 * MiB);

    /// <summary>A platform's download of a whole class.</summary>
    public static ArchiveLimits Class { get; } = new(200_000, 65_536 * MiB, 512 * MiB);
}

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
