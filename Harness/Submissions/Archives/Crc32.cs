namespace GradCheck.Submissions.Archives;

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
