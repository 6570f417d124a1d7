using GradCheck.Submissions;
using GradCheck.Submissions.Finding;
using NUnit.Framework;

namespace GradCheck.Tests.Submissions;

public sealed class SubmissionLimitsTests
{
    private const int MiB = 1 << 20;

    private readonly TemporaryFolder folder = new();

    [TearDown]
    public void CleanUp() => folder.Dispose();

    [Test]
    public void Reads_a_file_of_1_MiB()
    {
        folder.With("a.cs", Spaces(MiB));
        var source = Read();
        Assert.That((source.Errors.Length, source.Files.Single().Text.Length), Is.EqualTo((0, MiB)));
    }

    [Test]
    public void Refuses_a_larger_file_and_reads_the_others()
    {
        folder.With("a.cs", Spaces(MiB + MiB / 2)).With("b.cs", "B");
        var source = Read();
        Assert.That(
            source.Errors,
            Is.EqualTo(
                new SourceError[] { new("a.cs", 0, 0, "GC002", "a.cs has 1.5 MiB; a file may have 1 MiB, and all of a submission 4 MiB.") }
            )
        );
        Assert.That(source.Files.Select(f => f.Path), Is.EqualTo(new[] { "b.cs" }));
    }

    [Test]
    public void Refuses_what_exceeds_4_MiB_together()
    {
        foreach (string name in new[] { "a.cs", "b.cs", "c.cs", "d.cs", "e.cs" })
            folder.With(name, Spaces(MiB));
        var source = Read();
        Assert.That(source.Files.Select(f => f.Path), Is.EqualTo(new[] { "a.cs", "b.cs", "c.cs", "d.cs" }));
        Assert.That(source.Errors.Select(e => (e.File, e.Id)), Is.EqualTo(new[] { ("e.cs", "GC002") }));
    }

    [TestCase(200, 0)]
    [TestCase(201, 1)]
    public void Refuses_more_than_200_files(int count, int errors)
    {
        for (int i = 0; i < count; i++)
            folder.With($"{i}.cs", "");
        Assert.That(
            Read().Errors,
            Is.EqualTo(
                Enumerable.Repeat(new SourceError("", 0, 0, "GC002", "There are more than 200 source files in this submission."), errors)
            )
        );
    }

    private static byte[] Spaces(int count) => [.. Enumerable.Repeat((byte)' ', count)];

    private SubmissionSource Read() => SubmissionReader.Read(new Submission("it", new DirectoryInfo(folder.Path)));
}
