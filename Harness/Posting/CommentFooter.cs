namespace GradCheck.Posting;

/// <summary>The last line of a comment: which commit it is about, and where the whole report is.</summary>
internal static class CommentFooter
{
    public static string Of(ActionsRun run)
    {
        string commit = run.Commit is { } sha && sha.All(char.IsAsciiHexDigit) ? $"For {sha}. " : "";
        string page = run.Page is { } address ? $"The whole report is an artifact of [this run]({address})." : "";
        return (commit + page).Trim() is { Length: > 0 } text ? $"<sub>{text}</sub>" : "";
    }
}
