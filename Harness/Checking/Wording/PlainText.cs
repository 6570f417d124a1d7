using System.Globalization;
using System.Text;

namespace GradCheck.Wording;

/// <summary>
/// Student text on a terminal or in a log: nothing that moves the cursor, changes colours or turns the direction of writing, and no command to
/// whoever reads the log of a job, such as <c>::add-mask::</c> where a line begins (GitHub; tables break lines anywhere) or <c>##vso[</c> (Azure).
/// </summary>
internal static class PlainText
{
    /// <summary>The text on one line, at most <paramref name="longest"/> characters.</summary>
    public static string Line(string text, int longest = 200)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            plain.Append(
                Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
                    ? " "
                    : rune.ToString()
            );
        plain.Replace("##", "# #").Replace("::", ": :").Replace("::", ": :");
        return plain.Length <= longest ? plain.ToString() : plain.ToString(0, longest - 3) + "...";
    }
}
