using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using GradCheck.Submissions;
using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;
using GradCheck.Submissions.Finding;

namespace GradCheck.Tests.Submissions.Archives;

/// <summary>Archives, packed by the framework as others pack them.</summary>
internal static class Packed
{
    public static byte[] Zip(params (string Name, string Text)[] files) =>
        ZipOf([.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Text)))]);

    /// <param name="change">Sets what is unusual about an entry.</param>
    public static byte[] ZipOf(
        (string Name, byte[] Content)[] files,
        Action<ZipArchiveEntry>? change = null,
        CompressionLevel level = CompressionLevel.Optimal
    )
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, level);
                change?.Invoke(entry);
                using var writer = entry.Open();
                writer.Write(content);
            }
        return stream.ToArray();
    }

    public static byte[] Tar(params (string Name, string Text)[] files) => TarOf(TarEntryFormat.Pax, files);

    public static byte[] TarOf(TarEntryFormat format, params (string Name, string Text)[] files)
    {
        var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, format, leaveOpen: true))
            foreach (var (name, text) in files)
                tar.WriteEntry(Entry(format, name.EndsWith('/') ? TarEntryType.Directory : TarEntryType.RegularFile, name, text));
        return stream.ToArray();
    }

    /// <summary>A tar archive with one entry that is no file.</summary>
    public static byte[] TarWith(TarEntryType type, string name)
    {
        var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true))
        {
            var entry = new PaxTarEntry(type, name);
            if (type is TarEntryType.SymbolicLink or TarEntryType.HardLink)
                entry.LinkName = "/etc/passwd";
            tar.WriteEntry(entry);
        }
        return stream.ToArray();
    }

    public static byte[] Gzip(byte[] content)
    {
        var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal))
            gzip.Write(content);
        return stream.ToArray();
    }

    /// <summary>What is read of a submission that is one archive.</summary>
    public static SubmissionSource Read(byte[] archive, string name = "ada.zip") =>
        SubmissionReader.Read(new Submission("ada", new FileGroup(new MemoryFile(name, archive.Length, archive))));

    private static TarEntry Entry(TarEntryFormat format, TarEntryType type, string name, string text)
    {
        TarEntry entry = format switch
        {
            TarEntryFormat.Gnu => new GnuTarEntry(type, name),
            TarEntryFormat.Ustar => new UstarTarEntry(type, name),
            TarEntryFormat.V7 => new V7TarEntry(type == TarEntryType.RegularFile ? TarEntryType.V7RegularFile : type, name),
            _ => new PaxTarEntry(type, name),
        };
        if (type == TarEntryType.RegularFile)
            entry.DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return entry;
    }
}
