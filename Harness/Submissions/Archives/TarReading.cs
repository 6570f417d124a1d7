using System.Globalization;
using System.Text;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Archives;

/// <summary>
/// Reads a tar archive once, from its beginning to its end, and keeps what may be source.
/// Not System.Formats.Tar: it allocates what a header claims, 1.8 GiB for a file of 2 KiB, before it looks whether so much is there.
/// </summary>
internal sealed class TarReading
{
    private readonly Stream stream;
    private readonly long most;
    private readonly string archive;
    private readonly ArchiveBudget budget;
    private readonly ArchiveTree tree;
    private readonly byte[] block = new byte[TarHeader.Block];
    private long bytes;

    private TarReading(Stream stream, long most, string archive, ArchiveBudget budget)
    {
        this.stream = stream;
        this.most = most;
        this.archive = archive;
        this.budget = budget;
        tree = new ArchiveTree(archive);
    }

    /// <param name="most">The bytes that it may have, for what it was packed to.</param>
    /// <exception cref="ArchiveException">It holds too much.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="EndOfStreamException">It is cut short.</exception>
    public static ArchiveTree Read(Stream stream, long most, string archive, ArchiveBudget budget)
    {
        var reading = new TarReading(stream, most, archive, budget);
        reading.ReadEntries();
        return reading.tree;
    }

    private void ReadEntries()
    {
        string? longName = null;
        while (NextHeader() is { } header)
        {
            budget.SpendEntries(1, archive);
            if (header.Type is TarNames.Pax or TarNames.GnuName)
                longName = TarNames.Read(header.Type, Content(header, TarNames.MostBytes) ?? throw new InvalidDataException("a name"));
            else if (TarNames.IsSkipped(header.Type))
                Skip(Padded(header.Length));
            else
            {
                Add(header with { Name = longName ?? header.Name });
                longName = null;
            }
        }
    }

    // A block of zeros ends an archive; one that just stops was cut short.
    private TarHeader? NextHeader()
    {
        Fill(block);
        return block.AsSpan().IndexOfAnyExcept((byte)0) < 0 ? null : TarHeader.Parse(block);
    }

    private void Add(TarHeader header)
    {
        if (header.IsFolder || header.IsFile && header.Name.EndsWith('/'))
            tree.AddFolder(header.Name);
        else if (header.IsFile)
        {
            byte[]? content = Content(header, MostOf(header.Name));
            tree.Add(header.Name, own => new MemoryFile(own, header.Length, content));
            return;
        }
        else
            tree.Add(header.Name, own => new RefusedFile(own, RefusedFile.NoFile(header.Name, archive, header.IsLink)));
        Skip(Padded(header.Length));
    }

    private static long MostOf(string name) =>
        FileNames.IsSource(name) ? SourceFile.MostBytes
        : ArchiveFormat.IsArchive(name) ? ArchiveLimits.LargestArchive
        : name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? SourceFile.MostBytes
        : name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? ArchiveLimits.LargestArchive
        : 0;

    private byte[]? Content(TarHeader header, long most)
    {
        if (header.Length > most)
        {
            Skip(Padded(header.Length));
            return null;
        }
        budget.SpendKept(header.Length, archive);
        // Grown as it comes, not as the header claims.
        var content = new MemoryStream();
        for (long left = header.Length; left > 0; left -= TarHeader.Block)
        {
            Fill(block);
            content.Write(block, 0, (int)Math.Min(left, TarHeader.Block));
        }
        return content.ToArray();
    }

    private void Skip(long count)
    {
        for (; count > 0; count -= TarHeader.Block)
            Fill(block);
    }

    private static long Padded(long length) => (length + TarHeader.Block - 1) / TarHeader.Block * TarHeader.Block;

    private void Fill(byte[] buffer)
    {
        budget.SpendBytes(buffer.Length, archive);
        bytes += buffer.Length;
        if (bytes > most)
            throw new ArchiveException($"{archive} unpacks to more than {ArchiveLimits.MostRatio} times its size, as no source does.");
        stream.ReadExactly(buffer);
    }
}

/// <summary>The entries of a tar archive that say something of the next one: its long name, in POSIX's or in GNU's way.</summary>
internal static class TarNames
{
    /// <summary>More than a long name ever needs.</summary>
    public const int MostBytes = 64 << 10;

    public const char Pax = 'x';
    public const char GnuName = 'L';

    /// <summary>Entries that are of no interest: attributes of all that follow, and the targets of links.</summary>
    public static bool IsSkipped(char type) => type is 'g' or 'K';

    /// <summary>The name that a record of either kind gives to the next entry; null where it speaks of something else.</summary>
    /// <exception cref="InvalidDataException">It is no such record.</exception>
    public static string? Read(char type, byte[] content) => type == GnuName ? TarHeader.Text(content) : PaxPath(content);

    // Records of the form "LENGTH key=value\n", the length counting itself.
    private static string? PaxPath(ReadOnlySpan<byte> records)
    {
        string? path = null;
        while (records.TrimEnd((byte)0) is { Length: > 0 } rest)
        {
            int blank = rest.IndexOf((byte)' ');
            if (
                blank <= 0
                || !int.TryParse(rest[..blank], NumberStyles.None, CultureInfo.InvariantCulture, out int length)
                || length <= blank + 1
                || length > records.Length
            )
                throw new InvalidDataException("an extended header is damaged");
            var record = records[(blank + 1)..length].TrimEnd((byte)'\n');
            if (record.StartsWith("path="u8))
                path = Encoding.UTF8.GetString(record["path="u8.Length..]);
            // It would say how long the next entry is, in place of its own header: for files beyond 8 GiB.
            else if (record.StartsWith("size="u8))
                throw new InvalidDataException("a size beyond its header");
            records = records[length..];
        }
        return path;
    }
}
