using GradCheck.Posting;
using NUnit.Framework;

namespace GradCheck.Tests.Posting;

/// <summary>No comment is longer than GitHub takes, and a cut one says so and leaves nothing open.</summary>
public sealed class CommentBodyTests
{
    private const string Sentence =
        "_The rest is left out here, because a comment on GitHub ends at 65,536 characters: the whole report is with the run._";

    private static readonly CommentName Name = CommentName.Read("results")!;

    [Test]
    public void Stands_between_the_marker_and_the_footer() =>
        Assert.That(
            CommentBody.Render(Name, "\r\n## Right\r\n\r\nAll.\n", "<sub>For abc.</sub>"),
            Is.EqualTo("<!-- gradcheck:results -->\n## Right\n\nAll.\n\n<sub>For abc.</sub>\n")
        );

    [Test]
    public void Keeps_a_report_that_just_fits()
    {
        string report = new('x', CommentBody.Longest - Name.Marker.Length - 2);

        Assert.That(CommentBody.Render(Name, report, ""), Has.Length.EqualTo(CommentBody.Longest).And.Not.Contains(Sentence));
        Assert.That(CommentBody.Render(Name, report + "x", ""), Has.Length.LessThan(CommentBody.Longest).And.Contains(Sentence));
    }

    [Test]
    public void Cuts_between_lines_and_keeps_the_footer()
    {
        string body = CommentBody.Render(
            Name,
            string.Join('\n', Enumerable.Repeat(new string('\u00e9', 99), 1_000)),
            "<sub>For abc.</sub>"
        );

        Assert.Multiple(() =>
        {
            Assert.That(body, Has.Length.InRange(CommentBody.Longest - 100, CommentBody.Longest));
            Assert.That(body, Does.EndWith($"\n{Sentence}\n\n<sub>For abc.</sub>\n"));
            Assert.That(body.Split('\n').Where(l => l.StartsWith('\u00e9')).Select(l => l.Length), Is.All.EqualTo(99));
        });
    }

    [Test]
    public void Closes_the_fence_in_which_it_cuts()
    {
        string report = "````text\n```\n" + string.Join('\n', Enumerable.Repeat("code", 20_000)) + "\n````\n";

        Assert.That(CommentBody.Render(Name, report, ""), Does.EndWith($"\ncode\n````\n\n{Sentence}\n"));
    }

    [Test]
    public void Closes_no_fence_that_is_closed()
    {
        string report = "```text\ncode\n```\n" + string.Join('\n', Enumerable.Repeat("words", 20_000));

        Assert.That(CommentBody.Render(Name, report, ""), Does.EndWith($"\nwords\n\n{Sentence}\n"));
    }

    [Test]
    public void Closes_the_details_in_which_it_cuts()
    {
        string report = "<details><summary>More</summary>\n\n" + string.Join('\n', Enumerable.Repeat("words", 20_000)) + "\n</details>";

        Assert.That(CommentBody.Render(Name, report, ""), Does.EndWith($"\nwords\n\n</details>\n\n{Sentence}\n"));
    }

    [TestCase("week-1", true)]
    [TestCase("Week_1.b", true)]
    [TestCase("", false)]
    [TestCase("a--b", false)]
    [TestCase("-a", false)]
    [TestCase("a-", false)]
    [TestCase("a>", false)]
    [TestCase("a b", false)]
    [TestCase("a\n", false)]
    public void Takes_only_names_that_cannot_end_the_marker(string name, bool isTaken) =>
        Assert.That(CommentName.Read(name) is not null, Is.EqualTo(isTaken));
}
