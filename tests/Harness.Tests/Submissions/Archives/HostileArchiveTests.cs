using System.Diagnostics;
using CsCheck;
using NUnit.Framework;

namespace GradCheck.Tests.Submissions.Archives;

/// <summary>A student may hand in any bytes at all.</summary>
public sealed class HostileArchiveTests
{
    // The limits of a submission, and what objects around them take.
    private const long MostBytes = 256L << 20;

    private static readonly (string Name, byte[] Content)[] Archives =
    [
        ("ada.zip", Packed.Zip(("Mine.cs", "class A;"), ("b/Other.cs", new string('x', 300)), ("notes.txt", "no"))),
        (
            "ada.zip",
            Packed.ZipOf([("inner.zip", Packed.Zip(("Mine.cs", "class A;"))), ("in/ner.tar", Packed.Tar(("Mine.cs", "class B;")))])
        ),
        ("ada.tar", Packed.Tar(("src/", ""), ("src/Mine.cs", "class A;"), (new string('n', 150) + ".cs", "class B;"))),
        ("ada.tgz", Packed.Gzip(Packed.Tar(("Mine.cs", "class A;"), ("Other.cs", "class B;")))),
    ];

    // Lengths and counts are numbers of two or four bytes, or octal text.
    private static readonly byte[][] Pieces =
    [
        [],
        [0],
        [0xFF, 0xFF],
        [0xFF, 0xFF, 0xFF, 0x7F],
        "7777777777"u8.ToArray(),
        "PK\x1\x2"u8.ToArray(),
    ];

    private static readonly Gen<(string Name, byte[] Content)> Mutated = Gen.Select(
            Gen.Int[0, Archives.Length - 1].Select(i => Archives[i]),
            Gen.Select(Gen.Int[0, 4_000], Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Byte, Gen.Int[0, 3]).Array[1, 6]
        )
        .Select((archive, changes) => (archive.Name, changes.Aggregate(archive.Content, Change)));

    [Test]
    public void Mutated_archives_are_read_or_refused_in_a_sentence() => Mutated.Sample(AssertIsReadOrRefused, iter: 20_000);

    [Test]
    public void Random_bytes_are_refused_in_a_sentence() =>
        Gen.Select(Gen.OneOf(Gen.Const("ada.zip"), Gen.Const("ada.tar"), Gen.Const("ada.tgz")), Gen.Byte.Array[0, 700])
            .Sample(AssertIsReadOrRefused, iter: 20_000);

    private static byte[] Change(byte[] content, (int At, byte[] Piece, byte Value, int Kind) change)
    {
        int at = change.At % (content.Length + 1);
        int after = Math.Min(at + change.Piece.Length, content.Length);
        return change.Kind switch
        {
            0 => content[..at],
            1 => [.. content[..at], .. change.Piece, .. content[at..]],
            2 => [.. content[..at], .. change.Piece, .. content[after..]],
            _ => [.. content[..at], change.Value, .. content[Math.Min(at + 1, content.Length)..]],
        };
    }

    private static void AssertIsReadOrRefused((string Name, byte[] Content) archive)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long started = Stopwatch.GetTimestamp();
        var source = Packed.Read(archive.Content, archive.Name);
        if (source.Errors.IsEmpty && source.Files.IsEmpty)
            throw new InvalidOperationException("nothing was read, and nothing said");
        if (
            source.Errors.Any(e =>
                !e.Message.EndsWith('.')
                || e.Message.Contains('\n', StringComparison.Ordinal) && !e.File.Contains('\n', StringComparison.Ordinal)
            )
        )
            throw new InvalidOperationException($"not a sentence: {source.Errors[0].Message}");
        if (source.Files.Any(f => f.Path.Split('/').Contains("..") || f.Path.StartsWith('/')))
            throw new InvalidOperationException("a path leads out");
        if (GC.GetAllocatedBytesForCurrentThread() - before > MostBytes)
            throw new InvalidOperationException($"allocated {GC.GetAllocatedBytesForCurrentThread() - before} bytes");
        if (Stopwatch.GetElapsedTime(started) > TimeSpan.FromSeconds(20))
            throw new InvalidOperationException("took for ever");
    }
}
