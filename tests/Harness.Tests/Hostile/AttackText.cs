using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GradCheck.Tests.Hostile;

/// <summary>
/// Fills in what an attack must not hold itself: places of this run (<c>@CANARY@</c>), a thousand times the same (<c>@REPEAT 1000 x@</c>, where
/// <c>~</c> is the number of the repeat), and characters and bytes that editors and git would change (<c>@U+202E@</c>, <c>@BYTE FF@</c>).
/// </summary>
internal static partial class AttackText
{
    public static byte[] Fill(string source, IReadOnlyDictionary<string, string> places)
    {
        using var filled = new MemoryStream();
        int at = 0;
        foreach (Match placeholder in Placeholder().Matches(source))
        {
            filled.Write(Encoding.UTF8.GetBytes(source[at..placeholder.Index]));
            filled.Write(Meaning(placeholder, places));
            at = placeholder.Index + placeholder.Length;
        }
        filled.Write(Encoding.UTF8.GetBytes(source[at..]));
        return filled.ToArray();
    }

    private static byte[] Meaning(Match placeholder, IReadOnlyDictionary<string, string> places)
    {
        var parts = placeholder.Groups;
        if (parts["byte"].Success)
            return [byte.Parse(parts["byte"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)];
        if (parts["rune"].Success)
            return Encoding.UTF8.GetBytes(
                new Rune(int.Parse(parts["rune"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
            );
        if (parts["count"].Success)
            return Repeat(int.Parse(parts["count"].Value, CultureInfo.InvariantCulture), Regex.Unescape(parts["text"].Value));
        return Encoding.UTF8.GetBytes(places[parts["place"].Value]);
    }

    private static byte[] Repeat(int count, string text)
    {
        var repeated = new StringBuilder();
        for (int i = 0; i < count; i++)
            repeated.Append(text.Replace("~", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(repeated.ToString());
    }

    [GeneratedRegex(
        @"@(BYTE (?<byte>[0-9A-F]{2})|U\+(?<rune>[0-9A-F]{4,6})|REPEAT (?<count>\d+) (?<text>[^@]+)|(?<place>[A-Z]+))@",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Placeholder();
}
