using System.IO.Compression;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Archives;

/// <summary>Reads the list of a zip archive; the files in it are unpacked when they are asked for.</summary>
internal static class ZipReading
{
    // The kind of a file, as Unix archivers store it above the attributes of DOS.
    private const int KindMask = 0xF000;
    private const int Link = 0xA000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    /// <exception cref="ArchiveException">There are too many entries.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static ArchiveTree Read(Stream stream, string archive, ArchiveBudget budget)
    {
        budget.SpendEntries(ZipDirectory.Count(stream, budget.EntriesLeft), archive);
        stream.Position = 0;
        var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        var tree = new ArchiveTree(archive);
        foreach (var entry in zip.Entries)
        {
            int kind = entry.ExternalAttributes >> 16 & KindMask;
            if (kind == Folder || entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\'))
                tree.AddFolder(entry.FullName);
            else if (kind is 0 or Regular)
                tree.Add(entry.FullName, own => new ZippedFile(own, entry, archive, budget));
            else
                tree.Add(entry.FullName, own => new RefusedFile(own, RefusedFile.NoFile(entry.FullName, archive, kind == Link)));
        }
        return tree;
    }
}

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

/// <summary>The checksum of zip archives (ISO 3309), which the framework's reader stores but does not check.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Shifted((uint)i))];

    public static uint Of(ReadOnlySpan<byte> content)
    {
        uint sum = uint.MaxValue;
        foreach (byte value in content)
            sum = Table[(byte)(sum ^ value)] ^ sum >> 8;
        return ~sum;
    }

    private static uint Shifted(uint value)
    {
        for (int bit = 0; bit < 8; bit++)
            value = (value & 1) != 0 ? Polynomial ^ value >> 1 : value >> 1;
        return value;
    }
}
