using System.IO.Compression;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Archives;

/// <summary>A file in a zip archive, unpacked in memory when it is asked for.</summary>
/// <param name="archive">The archive's name, for sentences.</param>
internal sealed class ZippedFile(string name, ZipArchiveEntry entry, string archive, ArchiveBudget budget) : IFile
{
    public string Name => name;

    public long Length => entry.Length;

    public byte[] Read(long most)
    {
        if (entry.IsEncrypted)
            throw new ArchiveException($"{archive} is encrypted: pack it again, without a password.");
        if (Length > most)
            throw ArchiveException.TooLarge(name, Length, most);
        if (Length > ArchiveLimits.SmallestBomb && Length / Math.Max(1, entry.CompressedLength) > ArchiveLimits.MostRatio)
            throw new ArchiveException(
                $"{entry.FullName} in {archive} unpacks to more than {ArchiveLimits.MostRatio} times its size, as no source does."
            );
        budget.SpendBytes(Length, archive);
        try
        {
            // An archive reads from one stream, and several threads from one archive.
            lock (entry.Archive)
                return Unpack();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw new ArchiveException($"{entry.FullName} in {archive} cannot be unpacked: the archive is damaged, or of an unusual kind.");
        }
    }

    private byte[] Unpack()
    {
        byte[] content = new byte[Length];
        using var stream = entry.Open();
        stream.ReadExactly(content);
        return Crc32.Of(content) == entry.Crc32 ? content : throw new InvalidDataException("it is not what was packed");
    }
}
