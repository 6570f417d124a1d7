using System.Text;
using System.Text.RegularExpressions;

namespace GradCheck.Posting;

/// <summary>The whole text of a comment: marker, report, footer, and no more than GitHub takes.</summary>
internal static class CommentBody
{
    /// <summary>GitHub refuses a longer comment. It counts characters; where it should count UTF-16 units, as we do, this is right, too.</summary>
    public const int Longest = 65_536;

    private const string Cut =
        "_The rest is left out here, because a comment on GitHub ends at 65,536 characters: the whole report is with the run._";

    /// <param name="footer">Stays, however long the report is.</param>
    public static string Render(CommentName name, string report, string footer)
    {
        string text = report.ReplaceLineEndings("\n").Trim();
        string before = name.Marker + "\n";
        string after = footer.Length == 0 ? "\n" : $"\n\n{footer}\n";
        return before.Length + text.Length + after.Length <= Longest
            ? before + text + after
            : before + Shortened(text, Longest - before.Length - after.Length) + after;
    }

    // Whole lines, and nothing left open that would swallow the sentence.
    private static string Shortened(string text, int room)
    {
        var kept = new StringBuilder();
        var blocks = new OpenBlocks();
        string end = Ending(blocks);
        foreach (string line in text.Split('\n'))
        {
            blocks.Read(line);
            string next = Ending(blocks);
            if (kept.Length + line.Length + 1 + next.Length > room)
                break;
            kept.Append(line).Append('\n');
            end = next;
        }
        return kept + end;
    }

    private static string Ending(OpenBlocks open) => $"{open.Closing}\n{Cut}";
}

/// <summary>The last line of a comment: which commit it is about, and where the whole report is.</summary>
internal static class CommentFooter
{
    public static string Render(ActionsRun run)
    {
        string commit = run.Commit is { } sha && sha.All(char.IsAsciiHexDigit) ? $"For {sha}. " : "";
        string page = run.Page is { } address ? $"The whole report is an artifact of [this run]({address})." : "";
        return (commit + page).Trim() is { Length: > 0 } text ? $"<sub>{text}</sub>" : "";
    }
}

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
