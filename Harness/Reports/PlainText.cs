using System.Globalization;
using System.Text;

namespace GradCheck.Reports;

/// <summary>Student text on a terminal: nothing that moves the cursor, changes colours or turns the direction of writing.</summary>
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
        return plain.Length <= longest ? plain.ToString() : plain.ToString(0, longest - 3) + "...";
    }
}
