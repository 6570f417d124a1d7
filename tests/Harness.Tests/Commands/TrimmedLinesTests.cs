using GradCheck.Commands.Progress;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

public sealed class TrimmedLinesTests
{
    [TestCase("a  b  \n   \n  c", ExpectedResult = "a  b\n\n  c")]
    [TestCase("a  \r\nb", ExpectedResult = "a\r\nb")]
    [TestCase("a \n\n b\n", ExpectedResult = "a\n\n b\n")]
    public string Leaves_no_blank_at_the_end_of_a_line(string text)
    {
        using var written = new StringWriter();
        using var trimmed = new TrimmedLines(written);

        // In pieces, as a console writes: a blank may be the first of the next one's or the last of a line.
        foreach (var piece in text.Chunk(2))
            trimmed.Write(new string(piece));

        return written.ToString();
    }

    [Test]
    public void Holds_for_the_tables_of_every_verb_that_is_piped()
    {
        var listed = Support.Cli.Run("exercises");

        Assert.That(listed.Output.Split('\n').Where(l => l != l.TrimEnd(' ')), Is.Empty);
        Assert.That(listed.Output, Does.Contain("TwoLayerNet"));
    }
}
