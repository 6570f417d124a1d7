using System.Text;
using System.Text.RegularExpressions;

namespace GradCheck.Posting;

/// <summary>Reads Markdown line by line and knows which blocks have begun and not ended: a fence, and folded details.</summary>
internal sealed partial class OpenBlocks
{
    private string? fence;
    private int details;

    /// <summary>The lines that end what is open.</summary>
    public string Closing
    {
        get
        {
            var closing = new StringBuilder();
            if (fence is not null)
                closing.Append(fence).Append('\n');
            for (int i = 0; i < details; i++)
                closing.Append("\n</details>\n");
            return closing.ToString();
        }
    }

    public void Read(string line)
    {
        var mark = Fence().Match(line);
        if (fence is not null)
        {
            if (mark.Success && mark.Value.Trim().StartsWith(fence, StringComparison.Ordinal) && line.Trim().Trim(fence[0]).Length == 0)
                fence = null;
        }
        else if (mark.Success)
            fence = mark.Value.Trim();
        else
            details = Math.Max(0, details + Details().Count(line) - DetailsEnd().Count(line));
    }

    [GeneratedRegex(@"^ {0,3}(`{3,}|~{3,})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"<details[ >]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Details();

    [GeneratedRegex(@"</details>", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DetailsEnd();
}
