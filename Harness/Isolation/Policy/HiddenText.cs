using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GradCheck.Isolation.Policy;

/// <summary>
/// Characters that turn the direction of text around, so that a reader sees other code than the compiler (CVE-2021-42574). The marks U+200E,
/// U+200F and U+061C, which text in Hebrew or Arabic needs, reorder nothing across a word.
/// </summary>
internal static class HiddenText
{
    public static void Find(SyntaxTree tree, Findings findings)
    {
        var text = tree.GetText();
        foreach (var line in text.Lines)
            for (int i = line.Start; i < line.End; i++)
                if (text[i] is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
                {
                    string name = string.Create(CultureInfo.InvariantCulture, $"The hidden character U+{(int)text[i]:X4}");
                    findings.Add(tree, new TextSpan(i, 0), Refusals.HiddenText, name);
                    break;
                }
    }
}
