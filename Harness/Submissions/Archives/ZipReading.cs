using System.IO.Compression;

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
                tree.Add(entry.FullName, own => new RefusedFile(own, Archive.NoFile(entry.FullName, archive, kind == Link)));
        }
        return tree;
    }
}
