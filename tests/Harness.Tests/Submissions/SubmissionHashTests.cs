using GradCheck.Submissions;
using GradCheck.Submissions.Finding;
using NUnit.Framework;

namespace GradCheck.Tests.Submissions;

public sealed class SubmissionHashTests
{
    [Test]
    public void Is_the_same_for_the_same_paths_and_contents_wherever_they_lie() =>
        Assert.That(Hash(("a.cs", "A"), ("b.cs", "B")), Is.EqualTo(Hash(("b.cs", "B"), ("a.cs", "A"))));

    [Test]
    public void Is_pinned_for_an_empty_file() =>
        Assert.That(Hash(("a.cs", "")), Is.EqualTo("ea23de9912c031a62839f60fcea3be6667ccca3171f914c89d55ef1cfa8594dc"));

    [Test]
    public void Differs_with_every_path_and_content()
    {
        string[] hashes =
        [
            Hash(("a.cs", "A")),
            Hash(("a.cs", "B")),
            Hash(("b.cs", "A")),
            Hash(("a/a.cs", "A")),
            Hash(("a.cs", "A"), ("b.cs", "")),
            Hash(("a.cs", ""), ("b.cs", "A")),
            Hash(("a.cs", "Ab.cs")),
            Hash(("a.cs", "\uFEFFA")),
        ];
        Assert.That(hashes, Is.Unique);
        Assert.That(hashes, Has.All.Matches("^[0-9a-f]{64}$"));
    }

    [Test]
    public void Does_not_see_what_is_no_source() => Assert.That(Hash(("a.cs", "A"), ("notes.txt", "x")), Is.EqualTo(Hash(("a.cs", "A"))));

    private static string Hash(params (string Path, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in files)
            folder.With(path, text);
        return SubmissionReader.Read(new Submission("it", new DirectoryInfo(folder.Path))).Sha256;
    }
}
