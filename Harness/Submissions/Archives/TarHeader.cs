using System.Text;

namespace GradCheck.Submissions.Archives;

/// <summary>
/// One header block of a tar archive. The format: POSIX.1-2017, pax, "ustar Interchange Format", and GNU's two types for long names.
/// </summary>
internal sealed record TarHeader(string Name, char Type, long Length)
{
    public const int Block = 512;

    private const int ChecksumAt = 148;
    private const int ChecksumLength = 8;

    public bool IsFile => Type is '0' or '\0' or '7';

    public bool IsFolder => Type == '5';

    public bool IsLink => Type is '1' or '2';

    /// <exception cref="InvalidDataException">It is no header.</exception>
    public static TarHeader Parse(ReadOnlySpan<byte> block)
    {
        if (!IsOne(block))
            throw new InvalidDataException("a header's checksum is wrong");
        string name = Text(block[..100]);
        // GNU's own format has other things than a prefix there, and says so with blanks for the version.
        if (block.Slice(257, 6).SequenceEqual("ustar\0"u8) && Text(block.Slice(345, 155)) is { Length: > 0 } prefix)
            name = $"{prefix}/{name}";
        return new TarHeader(name, (char)block[156], Octal(block.Slice(124, 12)));
    }

    /// <summary>Whether a block is a header: the oldest kind has nothing else to know it by than its checksum.</summary>
    public static bool IsOne(ReadOnlySpan<byte> block) =>
        TryOctal(block.Slice(ChecksumAt, ChecksumLength), out long checksum) && checksum == Checksum(block);

    /// <summary>Text up to the first NUL.</summary>
    public static string Text(ReadOnlySpan<byte> field)
    {
        int end = field.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? field : field[..end]);
    }

    private static long Checksum(ReadOnlySpan<byte> block)
    {
        long sum = 0;
        for (int i = 0; i < Block; i++)
            sum += i is >= ChecksumAt and < ChecksumAt + ChecksumLength ? ' ' : block[i];
        return sum;
    }

    private static long Octal(ReadOnlySpan<byte> field) =>
        TryOctal(field, out long value) ? value : throw new InvalidDataException("not an octal number");

    // GNU's binary form is for numbers beyond 8 GiB, which are refused anyway.
    private static bool TryOctal(ReadOnlySpan<byte> field, out long value)
    {
        value = 0;
        foreach (byte digit in field.Trim(" \0"u8))
        {
            if (digit is < (byte)'0' or > (byte)'7')
                return false;
            value = value * 8 + (digit - '0');
        }
        return true;
    }
}
