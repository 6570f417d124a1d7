using System.Text;
using GradCheck.Submissions;
using GradCheck.Submissions.Finding;
using NUnit.Framework;

namespace GradCheck.Tests.Submissions;

public sealed class SubmissionReaderTests
{
    private readonly TemporaryFolder folder = new();

    [TearDown]
    public void CleanUp() => folder.Dispose();

    [Test]
    public void Reads_all_source_in_ordinal_order_of_its_paths()
    {
        folder.With("b.cs", "B").With("a/z.cs", "AZ").With("a.cs", "A").With("a/deep/er.CS", "DEEP").With("notes.txt", "no");
        var source = Read();
        Assert.That(source.Errors, Is.Empty);
        Assert.That(
            source.Files,
            Is.EqualTo(new SourceFile[] { new("a.cs", "A"), new("a/deep/er.CS", "DEEP"), new("a/z.cs", "AZ"), new("b.cs", "B") })
        );
    }

    [Test]
    public void Reads_a_submission_that_is_one_file()
    {
        folder.With("ada.cs", "class A;");
        var source = SubmissionReader.Read(new Submission("ada", new FileInfo(folder.At("ada.cs"))));
        Assert.That(source.Files, Is.EqualTo(new SourceFile[] { new("ada.cs", "class A;") }));
    }

    [Test]
    public void Passes_over_what_was_built_hidden_or_linked()
    {
        folder.With("a.cs", "A").With("bin/x.cs", "").With("a/obj/x.cs", "").With("a/.vs/x.cs", "").With("tests/x.cs", "");
        File.CreateSymbolicLink(folder.At("link.cs"), folder.At("a.cs"));
        Directory.CreateSymbolicLink(folder.At("circle"), folder.Path);
        Assert.That(Read().Files.Select(f => f.Path), Is.EqualTo(new[] { "a.cs" }));
    }

    [Test]
    public void Drops_the_mark_that_says_UTF_8()
    {
        folder.With("a.cs", [0xEF, 0xBB, 0xBF, (byte)'A']);
        Assert.That(Read().Files.Single().Text, Is.EqualTo("A"));
    }

    [TestCase(new byte[] { (byte)'a', 0xFF, (byte)'b' }, "byte 2 is 0xFF")]
    [TestCase(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, "byte 1 is 0xFF")]
    [TestCase(new byte[] { (byte)'c', (byte)'a', (byte)'f', 0xE9 }, "byte 4 is 0xE9")]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xC0 }, "byte 5 is 0xC0")]
    public void Refuses_a_file_that_is_not_UTF_8_and_says_where(byte[] content, string where)
    {
        folder.With("a.cs", content).With("b.cs", "B");
        var source = Read();
        Assert.That(
            source.Errors.ToArray(),
            Is.EqualTo(new SourceError[] { new("a.cs", 0, 0, "GC003", $"a.cs is not UTF-8 text ({where}): save it as UTF-8.") })
        );
        Assert.That(source.Files.Select(f => f.Path), Is.EqualTo(new[] { "b.cs" }));
    }

    [Test]
    public void Finds_the_byte_that_is_wrong_in_a_long_file()
    {
        folder.With("a.cs", [.. Encoding.UTF8.GetBytes(new string('é', 100_000)), 0xFF]);
        Assert.That(Read().Errors.Single().Message, Is.EqualTo("a.cs is not UTF-8 text (byte 200001 is 0xFF): save it as UTF-8."));
    }

    [Test]
    public void Refuses_a_submission_without_source()
    {
        folder.With("notes.txt", "");
        Assert.That(Read().Errors, Is.EqualTo(new SourceError[] { new("", 0, 0, "GC001", "There is no .cs file in this submission.") }));
    }

    private SubmissionSource Read() => SubmissionReader.Read(new Submission("it", new DirectoryInfo(folder.Path)));
}
