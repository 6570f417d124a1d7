using System.Globalization;
using System.Text;

namespace GradCheck.Reports;

/// <summary>What of a name nobody sees: characters that draw nothing, unusual blanks, and accents of their own on the letter before.</summary>
internal static class HiddenCharacters
{
    /// <summary>How a code point begins that is written out; where a name has that itself, it is written out, too.</summary>
    public const string Opening = "<U+";

    private const string Accented = "\u25CC";

    // Letters, marks and a symbol by their category, and yet nothing is drawn (Unicode, Default_Ignorable_Code_Point; and the empty Braille cell).
    private static readonly HashSet<int> DrawNothing =
    [
        0x034F,
        0x115F,
        0x1160,
        0x17B4,
        0x17B5,
        .. Enumerable.Range(0x180B, 5),
        0x2800,
        0x3164,
        .. Enumerable.Range(0xFE00, 16),
        0xFFA0,
        .. Enumerable.Range(0xE0100, 240),
    ];

    /// <summary>What is left to see: equal for names that look alike.</summary>
    /// <remarks>
    /// The program knows no culture, and so cannot tell which accents make which letter (NFC): one accented letter is here as good as another, which
    /// may take two names for alike that are not, and never the other way round.
    /// </remarks>
    public static string Without(string name)
    {
        var seen = new List<string>();
        foreach (var rune in name.EnumerateRunes().Where(r => !IsBlank(r)))
            if (!IsAccent(rune))
                seen.Add(IsAccented(rune) ? Accented : rune.ToString());
            else if (seen.Count > 0)
                seen[^1] = Accented;
        return string.Concat(seen);
    }

    /// <summary>The name with each of them as its code point: <c>Anna&lt;U+200B&gt;Schmidt</c>. Two names are never written alike.</summary>
    public static string WrittenOut(string name)
    {
        var written = new StringBuilder(name.Length);
        foreach (var rune in name.Replace(Opening, "<U+003C>U+", StringComparison.Ordinal).EnumerateRunes())
            written.Append(rune.Value != ' ' && (IsBlank(rune) || IsAccent(rune)) ? CodePoint(rune) : rune.ToString());
        return WithEdges(written.ToString());
    }

    private static bool IsBlank(Rune rune) =>
        DrawNothing.Contains(rune.Value)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    private static bool IsAccent(Rune rune) => rune.Value is >= 0x0300 and <= 0x036F;

    // Latin, Greek and Cyrillic letters that Unicode also spells as a letter and its accents.
    private static bool IsAccented(Rune rune) =>
        rune.Value
            is (>= 0x00C0 and <= 0x024F)
                or (>= 0x1E00 and <= 0x1FFF)
                or (>= 0x0386 and <= 0x0390)
                or (>= 0x03AA and <= 0x03B0)
                or (>= 0x03CA and <= 0x03CE)
                or (>= 0x0400 and <= 0x040F)
                or 0x0419
                or 0x0439
                or (>= 0x0450 and <= 0x045F);

    private static string CodePoint(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"{Opening}{rune.Value:X4}>");

    // A table cuts blanks at the ends, and shows several as one.
    private static string WithEdges(string name)
    {
        string blank = CodePoint(new Rune(' '));
        string start = name.StartsWith(' ') ? blank + name[1..] : name;
        string both = start.EndsWith(' ') ? start[..^1] + blank : start;
        return both.Replace("  ", " " + blank, StringComparison.Ordinal);
    }
}
