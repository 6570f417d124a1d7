using System.Buffers.Binary;

namespace GradCheck.Submissions.Archives;

/// <summary>
/// Counts the entries of a zip archive before the framework reads them: it would hold each in memory, however many there are,
/// with names of up to 65,535 bytes. The format: PKWARE's APPNOTE.TXT, 4.3.12 to 4.3.16.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint End64Signature = 0x06064B50;
    private const uint LocatorSignature = 0x07064B50;
    private const uint EntrySignature = 0x02014B50;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int End64Length = 56;
    private const int EntryLength = 46;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>The number of entries; more than <paramref name="most"/> where there are too many or a name is too long.</summary>
    public static int Count(Stream zip, int most)
    {
        if (Start(zip) is not { } at)
            return 0;
        // Buffered, since each entry is some hundred bytes.
        var directory = new BufferedStream(zip, 1 << 16);
        directory.Position = at;
        Span<byte> entry = stackalloc byte[EntryLength];
        int count = 0;
        while (count <= most && Fill(directory, entry) && BinaryPrimitives.ReadUInt32LittleEndian(entry) == EntrySignature)
        {
            count++;
            int name = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
            if (name > 4 * ArchiveLimits.LongestName)
                return most + 1;
            directory.Position +=
                name + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }
        return count;
    }

    private static long? Start(Stream zip)
    {
        byte[] tail = new byte[Math.Min(zip.Length, EndLength + LongestComment + LocatorLength)];
        zip.Position = zip.Length - tail.Length;
        zip.ReadExactly(tail);
        for (int i = tail.Length - EndLength; i >= 0; i--)
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i)) == EndSignature)
                return Within(zip, Start64(zip, tail, i) ?? BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i + 16)));
        return null;
    }

    private static long? Start64(Stream zip, byte[] tail, int end)
    {
        if (end < LocatorLength || BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end - LocatorLength)) != LocatorSignature)
            return null;
        if (Within(zip, BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(end - LocatorLength + 8))) is not { } at)
            return null;
        Span<byte> end64 = stackalloc byte[End64Length];
        zip.Position = at;
        return Fill(zip, end64) && BinaryPrimitives.ReadUInt32LittleEndian(end64) == End64Signature
            ? BinaryPrimitives.ReadInt64LittleEndian(end64[48..])
            : null;
    }

    private static long? Within(Stream zip, long at) => at >= 0 && at < zip.Length ? at : null;

    private static bool Fill(Stream zip, Span<byte> buffer) =>
        zip.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) == buffer.Length;
}
