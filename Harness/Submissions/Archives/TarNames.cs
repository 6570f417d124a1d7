using System.Globalization;
using System.Text;

namespace GradCheck.Submissions.Archives;

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
