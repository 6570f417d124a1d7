using GradCheck.Reports.Formats;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

public sealed class XmlTextTests
{
    [Test]
    public void Keeps_what_XML_can_hold() => Assert.That(XmlText.Clean("plain \t\n 😀"), Is.EqualTo("plain \t\n 😀"));

    [Test]
    public void Replaces_what_XML_cannot_hold() =>
        Assert.That(XmlText.Clean("a\0b\u001bc\ufffed\uffffe"), Is.EqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe"));

    [Test]
    public void Replaces_half_a_character() => Assert.That(XmlText.Clean("half " + '\ud83d'), Is.EqualTo("half \uFFFD"));
}
