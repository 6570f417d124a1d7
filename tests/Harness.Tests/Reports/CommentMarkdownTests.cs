using GradCheck.Diagnosis.Facts;
using GradCheck.Reports;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>The comment on a pull request: helpful, and deaf to what a student's text would do on a page.</summary>
public sealed class CommentMarkdownTests
{
    [Test]
    public void Tells_once_what_several_gradients_have_in_common()
    {
        string text = CommentMarkdown.Render(
            Grade.Source(Solutions.Square("return x;", heading: "public abstract class Mine : ISquare")),
            HintLevel.Question
        );

        Assert.That(text, Does.StartWith("### GradCheck: 0 of 1 gradients are right\n\n| Square | outcome | where |\n"));
        Assert.That(text.Split("#### ").Length - 1, Is.EqualTo(1));
    }

    [Test]
    public void Says_in_the_table_alone_what_is_still_to_be_written()
    {
        string text = CommentMarkdown.Render(
            Grade.Source(Solutions.Square("throw new System.NotImplementedException();")),
            HintLevel.Mistake
        );

        Assert.That(text, Does.Match(@"\n\| `XGrad` \| \*\*not-implemented\*\* \| `Mine.cs:\d+` \|\n\z"));
    }

    [Test]
    public void Shows_why_a_submission_does_not_compile()
    {
        string text = CommentMarkdown.Render(Grade.Source(Solutions.Square("return x")), HintLevel.Question);

        Assert.That(text, Does.StartWith("### GradCheck: the submission is rejected\n\n```text\nMine.cs:9: CS1002: ; expected\n```\n"));
    }

    [Test]
    public void Gives_only_as_much_help_as_it_may()
    {
        var result = Grade.Source(Solutions.Square("return -2 * x.PointwiseMultiply(yGrad);"));
        string hint = result.Gradients.Single().Diagnosis!.Hint;
        string first = hint.Split(' ')[0];

        Assert.That(Help(CommentMarkdown.Render(result, HintLevel.None)), Does.Not.Contain(hint));
        Assert.That(Help(CommentMarkdown.Render(result, HintLevel.Question)), Does.Contain(hint).And.Not.Contains("(sign-flipped)"));
        Assert.That(Help(CommentMarkdown.Render(result, HintLevel.Mistake)), Does.Contain(hint).And.Contains("(sign-flipped)"), first);
    }

    [Test]
    public void Keeps_a_students_text_in_its_block()
    {
        const string throwing = """throw new System.Exception("@everyone #1 ````` <img src=x> [x](https://x.example)\n```\n# Passed");""";

        string text = CommentMarkdown.Render(Grade.Source(Solutions.Square(throwing)), HintLevel.Mistake);

        string[] lines = text.Split('\n');
        int from = Array.FindIndex(lines, l => l == "``````text");
        int to = Array.FindIndex(lines, l => l == "``````");
        Assert.Multiple(() =>
        {
            Assert.That(from, Is.GreaterThan(0).And.LessThan(to));
            Assert.That(lines[from..to].Where(l => l.Contains("@everyone", StringComparison.Ordinal)), Is.Not.Empty);
            Assert.That(lines[..from].Concat(lines[to..]).Where(l => l.Contains("everyone", StringComparison.Ordinal)), Is.Empty);
            Assert.That(lines.Where(l => l.StartsWith("# ", StringComparison.Ordinal)), Is.Empty);
        });
    }

    // Lines are broken for the page.
    private static string Help(string text) => text.Replace('\n', ' ');
}
