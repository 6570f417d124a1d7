using System.Buffers;
using System.Globalization;
using System.Text;

namespace GradCheck.Reports.Web;

/// <summary>
/// Characters that change how others are read, or that cannot be seen, written out as <c>⟨U+202E⟩</c>: a name or a line of source looks like what it is.
/// </summary>
internal static class VisibleText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => IsSuspect(c) || char.IsSurrogate(c)),
    ]);

    public static string Render(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects))
            return text;
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = IsHidden(rune) ? visible.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩") : visible.Append(rune.ToString());
        return visible.ToString();
    }

    private static bool IsHidden(Rune rune) =>
        rune.IsBmp ? IsSuspect((char)rune.Value) : Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;

    // Lines and tabs are layout; the two joiners belong to the spelling of Persian and of Indian languages, and to emoji.
    private static bool IsSuspect(char c) =>
        c is not ('\n' or '\t' or '\u200C' or '\u200D')
        && char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
