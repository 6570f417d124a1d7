using System.Text;
using System.Xml;

namespace GradCheck.Reports.Formats;

/// <summary>Student text in XML, which cannot hold every character, and whose readers give up on one that it cannot.</summary>
internal static class XmlText
{
    /// <summary>A writer of indented XML, with one newline on every system.</summary>
    public static XmlWriter To(TextWriter text) =>
        XmlWriter.Create(
            text,
            new XmlWriterSettings
            {
                Indent = true,
                NewLineChars = "\n",
                // The text is written as UTF-8, whatever the writer's own encoding is called.
                OmitXmlDeclaration = true,
            }
        );

    public const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    /// <summary>The text with U+FFFD for what XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }
}
