using System.Text;
using GradCheck.Wording;

namespace GradCheck.Reports.Formats;

/// <summary>
/// Any text as Markdown that shows it and does nothing: GitHub Flavored Markdown (github.github.com/gfm) lets a backslash stand before every
/// ASCII punctuation mark. GitHub looks for @mentions and #references after that; an empty comment behind the mark ends them.
/// </summary>
internal static class MarkdownText
{
    private const string Comment = "<!-- -->";

    public static string Escaped(string text, int longest = 400)
    {
        string plain = PlainText.Line(text, longest).Trim();
        var escaped = new StringBuilder();
        foreach (var (i, c) in plain.Index())
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && !IsHarmless(c) && !IsBeforeSpace(plain, i))
                escaped.Append('\\');
            escaped.Append(c);
            if (c is '@' or '#')
                escaped.Append(Comment);
        }
        return escaped.ToString();
    }

    // A colon or a full stop makes a link only within a word.
    private static bool IsBeforeSpace(string text, int index) =>
        text[index] is ':' or '.' && (index + 1 == text.Length || text[index + 1] == ' ');

    // What ordinary sentences are full of: it means nothing inside a line, and a line never begins with student text.
    private static bool IsHarmless(char c) => c is ',' or ';' or '?' or '\'' or '"' or '(' or ')' or '/' or '%' or '=' or '+' or '-';
}
