using System.IO.Compression;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Archives;

/// <summary>An archive as a folder. It is read in memory and never unpacked to disk.</summary>
/// <param name="Refusals">What is left out of it, and why.</param>
internal sealed record Archive(IFolder Root, IReadOnlyList<string> Refusals)
{
    /// <summary>Opens an archive.</summary>
    /// <param name="stream">Stays open, and belongs to the archive from now on; it can be sought in.</param>
    /// <param name="name">The archive's name, for sentences.</param>
    /// <exception cref="ArchiveException">It cannot be read, or holds too much.</exception>
    public static Archive Open(Stream stream, string name, ArchiveBudget budget)
    {
        byte[] start = new byte[ArchiveFormat.BytesToTell];
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        try
        {
            var tree =
                ArchiveFormat.IsZip(start) ? ZipReading.Read(stream, name, budget)
                : ArchiveFormat.IsGzip(start) ? Unzipped(stream, name, budget)
                : ArchiveFormat.IsTar(start) ? TarReading.Read(stream, long.MaxValue, name, budget)
                : throw ArchiveFormat.Refusal(name, start);
            return new Archive(tree.Root, tree.Refusals);
        }
        // What the framework's readers throw at an archive that is damaged or was made to break them.
        catch (Exception e)
            when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            throw new ArchiveException($"{name} is damaged or cut short: pack it again.");
        }
    }

    private static ArchiveTree Unzipped(Stream stream, string name, ArchiveBudget budget)
    {
        long most = Math.Max(ArchiveLimits.SmallestTarBomb, stream.Length * ArchiveLimits.MostRatio);
        using var unzipped = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
        return TarReading.Read(unzipped, most, name, budget);
    }
}
