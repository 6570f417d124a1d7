using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using GradCheck.Submissions;
using GradCheck.Submissions.Finding;
using NUnit.Framework;
using static GradCheck.Tests.Submissions.Archives.Packed;

namespace GradCheck.Tests.Submissions.Archives;

/// <summary>Each attack stands beside an archive that is right in the same respect.</summary>
public sealed class ZipTests
{
    private static readonly SourceFile Mine = new("Mine.cs", "class A;");

    [Test]
    public void Reads_sources_in_memory_as_if_they_were_unpacked() =>
        Assert.That(
            Files(Zip(("b/Mine.cs", "B"), ("Mine.cs", "A"), ("notes.txt", ""), ("bin/x.cs", ""), ("__MACOSX/._Mine.cs", ""))),
            Is.EqualTo(new SourceFile[] { new("Mine.cs", "A"), new("b/Mine.cs", "B") })
        );

    [Test]
    public void Gives_the_same_hash_as_the_folder()
    {
        using var folder = new TemporaryFolder();
        folder.With("Mine.cs", "A").With("b/Mine.cs", "B");
        Assert.That(
            Read(Zip(("b/Mine.cs", "B"), ("Mine.cs", "A"))).Sha256,
            Is.EqualTo(SubmissionReader.Read(new Submission("ada", new DirectoryInfo(folder.Path))).Sha256)
        );
    }

    [Test]
    public void Says_that_an_empty_archive_holds_no_source() =>
        Assert.That(Errors(Zip()), Is.EqualTo(new[] { "There is no .cs file in this submission." }));

    [Test]
    public void Reads_what_packs_well_and_refuses_what_packs_too_well()
    {
        string usual = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"double a{i} = {i};\n"));
        Assert.That(Files(Zip(("Mine.cs", usual))).Single().Text, Is.EqualTo(usual));
        Assert.That(
            Errors(Zip(("Mine.cs", new string(' ', 1 << 20)))),
            Is.EqualTo(new[] { "Mine.cs in ada.zip unpacks to more than 200 times its size, as no source does." })
        );
    }

    [Test]
    public void Refuses_a_source_of_a_gigabyte_by_what_its_header_says()
    {
        byte[] zip = WithLengths(Zip(("Mine.cs", "class A;")), 1 << 30);
        Assert.That(Errors(zip), Is.EqualTo(new[] { "Mine.cs has 1024.0 MiB; a file may have 1 MiB, and all of a submission 4 MiB." }));
    }

    [Test]
    public void Refuses_a_source_that_is_longer_than_its_header_says()
    {
        byte[] zip = WithLengths(Zip(("Mine.cs", "class A; class B;")), 8);
        Assert.That(
            Errors(zip),
            Is.EqualTo(new[] { "Mine.cs in ada.zip cannot be unpacked: the archive is damaged, or of an unusual kind." })
        );
    }

    [Test]
    public void Refuses_a_source_that_is_not_what_was_packed()
    {
        byte[] zip = ZipOf([("Mine.cs", "class A;"u8.ToArray())], level: CompressionLevel.NoCompression);
        Assert.That(Files(zip), Is.EqualTo(new[] { Mine }));
        zip[zip.AsSpan().IndexOf("class A;"u8) + 6] = (byte)'B';
        Assert.That(
            Errors(zip),
            Is.EqualTo(new[] { "Mine.cs in ada.zip cannot be unpacked: the archive is damaged, or of an unusual kind." })
        );
    }

    [TestCase("../Mine.cs", "ada.zip holds ../Mine.cs, which leads out of the archive.")]
    [TestCase("a/../../Mine.cs", "ada.zip holds a/../../Mine.cs, which leads out of the archive.")]
    [TestCase("..\\Mine.cs", "ada.zip holds ..\\Mine.cs, which leads out of the archive.")]
    [TestCase("/etc/Mine.cs", "ada.zip holds /etc/Mine.cs, an absolute name; names within an archive are relative.")]
    [TestCase("C:\\Mine.cs", "ada.zip holds C:\\Mine.cs, an absolute name; names within an archive are relative.")]
    [TestCase("\\\\host\\Mine.cs", "ada.zip holds \\\\host\\Mine.cs, an absolute name; names within an archive are relative.")]
    public void Refuses_a_name_that_leads_out_of_the_archive(string name, string sentence)
    {
        var source = Read(Zip((name, "class B;"), ("Mine.cs", "class A;")));
        Assert.That(source.Errors, Is.EqualTo(new SourceError[] { new("ada.zip", 0, 0, "GC010", sentence) }));
        Assert.That(source.Files, Is.EqualTo(new[] { Mine }), "and reads the others");
    }

    [TestCase("src\\Mine.cs", "src/Mine.cs")]
    [TestCase("./src//Mine.cs", "src/Mine.cs")]
    [TestCase("week:1/Mine.cs", "week:1/Mine.cs")]
    [TestCase("...cs/..Mine/x..cs", "...cs/..Mine/x..cs")]
    public void Reads_a_name_that_stays_within(string name, string path)
    {
        // A folder that begins with a dot is hidden, so that nothing in it is read.
        bool isHidden = name.StartsWith("...", StringComparison.Ordinal);
        Assert.That(Files(Zip((name, "class A;"))).Select(f => f.Path), Is.EqualTo(isHidden ? [] : new[] { path }));
    }

    [TestCase(500, 0)]
    [TestCase(513, 1)]
    public void Refuses_a_name_of_more_than_512_characters(int length, int errors) =>
        Assert.That(
            Errors(Zip((new string('x', length - 3) + ".cs", ""), ("Mine.cs", ""))),
            Is.EqualTo(
                Enumerable.Repeat($"ada.zip holds {new string('x', 77)}..., whose name has {length} characters; 512 are read.", errors)
            )
        );

    [Test]
    public void Refuses_folders_that_lie_too_deep()
    {
        string At(int depth) => string.Concat(Enumerable.Repeat("a/", depth)) + "x.cs";
        Assert.That(Errors(Zip((At(31), ""))), Is.Empty);
        Assert.That(Errors(Zip((At(32), ""), ("Mine.cs", ""))).Single(), Does.Contain("lies 33 folders deep; 32 are read."));
    }

    [TestCase(0x8000, null)]
    [TestCase(0, null)]
    [TestCase(0xA000, "Mine.cs in ada.zip is a link; links are not followed: pack the file itself.")]
    [TestCase(0x2000, "Mine.cs in ada.zip is a device or a pipe, not a file: pack it again, without.")]
    [TestCase(0x1000, "Mine.cs in ada.zip is a device or a pipe, not a file: pack it again, without.")]
    public void Refuses_an_entry_that_is_no_file(int kind, string? sentence)
    {
        byte[] zip = ZipOf([("Mine.cs", Encoding.UTF8.GetBytes("/etc/passwd"))], e => e.ExternalAttributes = (kind | 0x1FF) << 16);
        Assert.That(Errors(zip), Is.EqualTo(sentence is null ? [] : new[] { sentence }));
    }

    [Test]
    public void Passes_over_a_link_that_is_no_source()
    {
        byte[] zip = ZipOf(
            [("lib", Encoding.UTF8.GetBytes("../../lib")), ("Mine.cs", Encoding.UTF8.GetBytes("class A;"))],
            e => e.ExternalAttributes = (e.Name == "lib" ? 0xA1FF : 0x81FF) << 16
        );
        Assert.That((Files(zip), Errors(zip)), Is.EqualTo((new[] { Mine }, Array.Empty<string>())));
    }

    [Test]
    public void Refuses_an_encrypted_archive()
    {
        byte[] zip = Zip(("Mine.cs", "class A;"));
        Assert.That(Errors(zip), Is.Empty);
        zip[Directory(zip) + 8] |= 1;
        zip[6] |= 1;
        Assert.That(Errors(zip), Is.EqualTo(new[] { "ada.zip is encrypted: pack it again, without a password." }));
    }

    [TestCase(0.9)]
    [TestCase(0.5)]
    [TestCase(0.1)]
    [TestCase(0.0)]
    public void Refuses_an_archive_that_was_cut_short(double part)
    {
        byte[] zip = Zip(("Mine.cs", "class A;"), ("Other.cs", "class B;"));
        Assert.That(
            Errors(zip[..(int)(zip.Length * part)]).Single(),
            Is.EqualTo("ada.zip is damaged or cut short: pack it again.")
                .Or.EqualTo("ada.zip is no archive that can be read, or is damaged: pack it again, as .zip, .tar or .tar.gz.")
        );
    }

    [Test]
    public void Reads_an_archive_in_an_archive_and_refuses_one_in_that()
    {
        byte[] inner = Zip(("Mine.cs", "class A;"));
        byte[] two = ZipOf([("week1/inner.zip", inner)]);
        byte[] three = ZipOf([("deep/two.zip", two)]);
        Assert.That(Files(two).Select(f => f.Path), Is.EqualTo(new[] { "week1/Mine.cs" }));
        Assert.That(
            Errors(three),
            Is.EqualTo(new[] { "deep/week1/inner.zip is an archive in an archive in an archive: pack the source once." })
        );
    }

    [Test]
    public void Refuses_100_000_entries_before_they_are_read()
    {
        byte[] few = ZipOf([
            .. Enumerable.Range(0, 19_999).Select(i => ($"d/{i}.txt", Array.Empty<byte>())),
            ("Mine.cs", "class A;"u8.ToArray()),
        ]);
        byte[] many = ZipOf([
            .. Enumerable.Range(0, 99_999).Select(i => ($"d/{i}.txt", Array.Empty<byte>())),
            ("Mine.cs", "class A;"u8.ToArray()),
        ]);
        Assert.That(Files(few), Is.EqualTo(new[] { Mine }));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(Errors(many), Is.EqualTo(new[] { "ada.zip holds more than 20,000 files: leave out what is not source." }));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1 << 20));
    }

    [Test]
    public void Counts_the_entries_of_archives_in_an_archive_together()
    {
        byte[] inner = ZipOf([.. Enumerable.Range(0, 15_000).Select(i => ($"d/{i}.txt", Array.Empty<byte>()))]);
        Assert.That(
            Errors(ZipOf([("one.zip", inner), ("two.zip", inner), ("Mine.cs", "class A;"u8.ToArray())])),
            Is.EqualTo(new[] { "two.zip holds more than 20,000 files: leave out what is not source." })
        );
    }

    [Test]
    public void Does_not_trust_the_number_of_entries_that_the_end_states()
    {
        byte[] many = ZipOf([.. Enumerable.Range(0, 30_000).Select(i => ($"{i}.txt", Array.Empty<byte>()))]);
        BinaryPrimitives.WriteUInt16LittleEndian(many.AsSpan(many.Length - 22 + 8), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(many.AsSpan(many.Length - 22 + 10), 1);
        Assert.That(Errors(many), Is.EqualTo(new[] { "ada.zip holds more than 20,000 files: leave out what is not source." }));
    }

    [TestCase("Mine.cs", "Mine.cs", "ada.zip holds Mine.cs twice: pack it again, with one.")]
    [TestCase("a/Mine.cs", "a//Mine.cs", "ada.zip holds a/Mine.cs twice: pack it again, with one.")]
    [TestCase("a\\Mine.cs", "a/Mine.cs", "ada.zip holds a/Mine.cs twice: pack it again, with one.")]
    [TestCase("Mine.cs", "mine.CS", "ada.zip holds Mine.cs and mine.CS, which are one file on some systems: rename one.")]
    [TestCase("A/Mine.cs", "a/Mine.cs", "ada.zip holds A/Mine.cs and a/Mine.cs, which are one file on some systems: rename one.")]
    [TestCase("a/Mine.cs", "b/Mine.cs", null)]
    public void Refuses_two_entries_of_one_name(string one, string other, string? sentence) =>
        Assert.That(Errors(Zip((one, "class A;"), (other, "class B;"))), Is.EqualTo(sentence is null ? [] : new[] { sentence }));

    [Test]
    public void Reads_once_what_lies_beside_an_archive_and_in_it()
    {
        byte[] inner = Zip(("project/Mine.cs", "class A;"), ("project/Other.cs", "class B;"));
        Assert.That(
            Files(ZipOf([("Mine.cs", "class A;"u8.ToArray()), ("project.zip", inner)])).Select(f => f.Path),
            Is.EqualTo(new[] { "Mine.cs", "project/Other.cs" })
        );
    }

    [Test]
    public void Refuses_two_of_one_path_that_differ() =>
        Assert.That(
            Errors(ZipOf([("Mine.cs", "class A;"u8.ToArray()), ("old.zip", Zip(("Mine.cs", "class B;")))])),
            Is.EqualTo(new[] { "Mine.cs is there twice and not the same, in ada.zip and in old.zip: hand in one." })
        );

    [TestCase("Rar!\x1A\x07", "ada.zip is a RAR archive, which is not read: hand in a .zip, .tar or .tar.gz.")]
    [TestCase("7z\u00BC\u00AF\x27\x1C", "ada.zip is a 7z archive, which is not read: hand in a .zip, .tar or .tar.gz.")]
    [TestCase("class A;", "ada.zip is no archive that can be read, or is damaged: pack it again, as .zip, .tar or .tar.gz.")]
    public void Says_what_it_is_instead_of_a_zip(string content, string sentence) =>
        Assert.That(Errors(Encoding.Latin1.GetBytes(content)), Is.EqualTo(new[] { sentence }));

    [TestCase("ada.7z", "ada.7z is a 7z archive, which is not read: hand in a .zip, .tar or .tar.gz.")]
    [TestCase("ada.rar", "ada.rar is a rar archive, which is not read: hand in a .zip, .tar or .tar.gz.")]
    [TestCase("ada.tar.xz", "ada.tar.xz is a xz archive, which is not read: hand in a .zip, .tar or .tar.gz.")]
    public void Refuses_other_archives_by_their_names(string name, string sentence) =>
        Assert.That(Read([1, 2, 3], name).Errors.Select(e => e.Message), Is.EqualTo(new[] { sentence }));

    [Test]
    public void Grades_source_that_lies_beside_an_archive_that_is_not_read()
    {
        using var folder = new TemporaryFolder();
        folder.With("Mine.cs", "class A;").With("old.rar", "Rar!");
        var source = SubmissionReader.Read(new Submission("ada", new DirectoryInfo(folder.Path)));
        Assert.That((source.Files.Single(), source.Errors.Length), Is.EqualTo((Mine, 0)));
    }

    // The lengths of the only entry, in its own header and in the directory.
    private static byte[] WithLengths(byte[] zip, int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(22), length);
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(Directory(zip) + 24), length);
        return zip;
    }

    private static int Directory(byte[] zip) => BinaryPrimitives.ReadInt32LittleEndian(zip.AsSpan(zip.Length - 6));

    private static SourceFile[] Files(byte[] zip) => [.. Read(zip).Files];

    private static string[] Errors(byte[] zip) => [.. Read(zip).Errors.Select(e => e.Message)];
}
