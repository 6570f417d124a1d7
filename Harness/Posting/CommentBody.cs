using System.Text;

namespace GradCheck.Posting;

/// <summary>The whole text of a comment: marker, report, footer, and no more than GitHub takes.</summary>
internal static class CommentBody
{
    /// <summary>GitHub refuses a longer comment. It counts characters; where it should count UTF-16 units, as we do, this is right, too.</summary>
    public const int Longest = 65_536;

    private const string Cut =
        "_The rest is left out here, because a comment on GitHub ends at 65,536 characters: the whole report is with the run._";

    /// <param name="footer">Stays, however long the report is.</param>
    public static string Of(CommentName name, string report, string footer)
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
