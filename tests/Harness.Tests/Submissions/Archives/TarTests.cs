using System.Formats.Tar;
using System.Text;
using GradCheck.Submissions;
using NUnit.Framework;
using static GradCheck.Tests.Submissions.Archives.Packed;

namespace GradCheck.Tests.Submissions.Archives;

/// <summary>Each attack stands beside an archive that is right in the same respect.</summary>
public sealed class TarTests
{
    [TestCase(TarEntryFormat.V7)]
    [TestCase(TarEntryFormat.Ustar)]
    [TestCase(TarEntryFormat.Pax)]
    [TestCase(TarEntryFormat.Gnu)]
    public void Reads_every_format_packed_or_not(TarEntryFormat format)
    {
        byte[] tar = TarOf(format, ("src/", ""), ("src/Mine.cs", "A"), ("Other.cs", new string('x', 1_000)), ("notes.txt", "no"));
        var expected = new SourceFile[] { new("Other.cs", new string('x', 1_000)), new("src/Mine.cs", "A") };
        Assert.That(Read(tar, "ada.tar").Files, Is.EqualTo(expected));
        Assert.That(Read(Gzip(tar), "ada.tar.gz").Files, Is.EqualTo(expected));
        Assert.That(Read(Gzip(tar), "ada.tgz").Errors, Is.Empty);
    }

    [TestCase(TarEntryFormat.Pax)]
    [TestCase(TarEntryFormat.Gnu)]
    public void Reads_long_names_and_names_that_are_not_ASCII(TarEntryFormat format)
    {
        string name = string.Concat(Enumerable.Repeat("Übung-", 30)) + ".cs";
        Assert.That(Read(TarOf(format, (name, "A")), "ada.tar").Files, Is.EqualTo(new SourceFile[] { new(name, "A") }));
    }

    [TestCase("../Mine.cs", "ada.tar holds ../Mine.cs, which leads out of the archive.")]
    [TestCase("/etc/Mine.cs", "ada.tar holds /etc/Mine.cs, an absolute name; names within an archive are relative.")]
    public void Refuses_a_name_that_leads_out_of_the_archive(string name, string sentence) =>
        Assert.That(Read(Tar((name, "A"), ("Mine.cs", "B")), "ada.tar").Errors.Select(e => e.Message), Is.EqualTo(new[] { sentence }));

    [TestCase(TarEntryType.SymbolicLink, "Mine.cs in ada.tar is a link; links are not followed: pack the file itself.")]
    [TestCase(TarEntryType.HardLink, "Mine.cs in ada.tar is a link; links are not followed: pack the file itself.")]
    [TestCase(TarEntryType.CharacterDevice, "Mine.cs in ada.tar is a device or a pipe, not a file: pack it again, without.")]
    [TestCase(TarEntryType.BlockDevice, "Mine.cs in ada.tar is a device or a pipe, not a file: pack it again, without.")]
    [TestCase(TarEntryType.Fifo, "Mine.cs in ada.tar is a device or a pipe, not a file: pack it again, without.")]
    public void Refuses_an_entry_that_is_no_file(TarEntryType type, string sentence) =>
        Assert.That(Read(TarWith(type, "Mine.cs"), "ada.tar").Errors.Select(e => e.Message), Is.EqualTo(new[] { sentence }));

    [Test]
    public void Refuses_what_packs_too_well()
    {
        byte[] harmless = Gzip(Tar(("Mine.cs", "A"), ("zeros.bin", new string('\0', 12 << 20))));
        byte[] bomb = Gzip(Tar(("Mine.cs", "A"), ("zeros.bin", new string('\0', 24 << 20))));
        Assert.That(Read(harmless, "ada.tar.gz").Errors, Is.Empty);
        Assert.That(
            Read(bomb, "ada.tar.gz").Errors.Select(e => e.Message),
            Is.EqualTo(new[] { "ada.tar.gz unpacks to more than 200 times its size, as no source does." })
        );
    }

    [TestCase(0.9)]
    [TestCase(0.5)]
    [TestCase(0.1)]
    public void Refuses_an_archive_that_was_cut_short(double part)
    {
        byte[] tar = Tar(("Mine.cs", Noise(20_000)), ("Other.cs", Noise(20_000)));
        byte[] gzip = Gzip(tar);
        Assert.That(
            Read(tar[..(int)(tar.Length * part)], "ada.tar").Errors.Select(e => e.Message),
            Is.EqualTo(new[] { "ada.tar is damaged or cut short: pack it again." })
        );
        Assert.That(
            Read(gzip[..(int)(gzip.Length * part)], "ada.tar.gz").Errors.Select(e => e.Message),
            Is.EqualTo(new[] { "ada.tar.gz is damaged or cut short: pack it again." })
        );
    }

    [Test]
    public void Refuses_100_000_entries()
    {
        byte[] tar = TarOf(TarEntryFormat.Ustar, [.. Enumerable.Range(0, 100_000).Select(i => ($"{i}.txt", ""))]);
        Assert.That(
            Read(tar, "ada.tar").Errors.Select(e => e.Message),
            Is.EqualTo(new[] { "ada.tar holds more than 20,000 files: leave out what is not source." })
        );
    }

    [TestCase('x')]
    [TestCase('g')]
    [TestCase('L')]
    [TestCase('K')]
    [TestCase('0')]
    public void Allocates_nothing_for_what_a_header_only_claims(char type)
    {
        byte[] tar = [.. Header("Mine.cs", type, 0x70000000), .. new byte[1024]];
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(Read(tar, "ada.tar").Errors, Has.Length.EqualTo(1));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1 << 20));
    }

    [Test]
    public void Refuses_a_size_that_is_not_in_the_header()
    {
        byte[] right = PaxBefore("path=Mine.cs");
        byte[] wrong = PaxBefore("size=1024");
        Assert.That(Read(right, "ada.tar").Files, Is.EqualTo(new SourceFile[] { new("Mine.cs", "A") }));
        Assert.That(
            Read(wrong, "ada.tar").Errors.Select(e => e.Message),
            Is.EqualTo(new[] { "ada.tar is damaged or cut short: pack it again." })
        );
    }

    private static byte[] PaxBefore(string record)
    {
        string line = $"{record.Length + 4} {record}\n";
        return [.. Header("pax", 'x', line.Length), .. Block(line), .. Header("other.cs", '0', 1), .. Block("A"), .. new byte[1024]];
    }

    private static byte[] Header(string name, char type, long length)
    {
        byte[] header = new byte[512];
        Encoding.ASCII.GetBytes(name).CopyTo(header, 0);
        Octal(length, 12).CopyTo(header, 124);
        header[156] = (byte)type;
        "ustar\0"u8.CopyTo(header.AsSpan(257));
        header.AsSpan(148, 8).Fill((byte)' ');
        Octal(header.Sum(b => (long)b), 7).CopyTo(header, 148);
        return header;
    }

    private static byte[] Octal(long value, int length) =>
        Encoding.ASCII.GetBytes(Convert.ToString(value, 8).PadLeft(length - 1, '0') + '\0');

    private static byte[] Block(string text)
    {
        byte[] block = new byte[512];
        Encoding.ASCII.GetBytes(text).CopyTo(block, 0);
        return block;
    }

    private static string Noise(int length)
    {
        var random = new Random(1);
        return string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next('a', 'z')));
    }
}
