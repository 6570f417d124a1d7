using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Archives;

/// <summary>Which archives are read, by their names, and which format they are in, by their first bytes.</summary>
internal static class ArchiveFormat
{
    /// <summary>A tar archive is told by the whole of its first header.</summary>
    public const int BytesToTell = TarHeader.Block;

    private static readonly string[] Read = [".zip", ".tar", ".tar.gz", ".tgz"];
    private static readonly string[] NotRead = [".7z", ".rar", ".gz", ".bz2", ".xz", ".zst", ".lz", ".lzma", ".tbz2", ".txz"];

    public static bool IsRead(string name) => Read.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static bool IsNotRead(string name) =>
        !IsRead(name) && NotRead.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static bool IsArchive(string name) => IsRead(name) || IsNotRead(name);

    public static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\x3\x4"u8) || start.StartsWith("PK\x5\x6"u8);

    public static bool IsGzip(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    public static bool IsTar(ReadOnlySpan<byte> start) => start.Length >= BytesToTell && TarHeader.IsOne(start);

    /// <summary>The sentence for an archive that is not read, whatever it is called.</summary>
    public static ArchiveException Refusal(string name, ReadOnlySpan<byte> start) =>
        Foreign(name, start) is { } format
            ? new ArchiveException($"{name} is a {format} archive, which is not read: hand in a .zip, .tar or .tar.gz.")
            : new ArchiveException($"{name} is no archive that can be read, or is damaged: pack it again, as .zip, .tar or .tar.gz.");

    private static string? Foreign(string name, ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C]) ? "7z"
        : start.StartsWith("Rar!"u8) ? "RAR"
        : IsNotRead(name) ? Path.GetExtension(name).TrimStart('.')
        : null;
}
