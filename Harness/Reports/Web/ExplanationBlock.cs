namespace GradCheck.Reports.Web;

/// <summary>A paragraph of a diagnosis's explanation, or lines whose columns stand below one another.</summary>
internal sealed record ExplanationBlock(string Text, bool IsAligned)
{
    /// <summary>The blocks of an explanation in plain text, which an empty line parts.</summary>
    public static IReadOnlyList<ExplanationBlock> Of(string? explanation) =>
        [.. (explanation ?? "").Split("\n\n").Where(b => b.Length > 0).Select(Block)];

    private static ExplanationBlock Block(string text)
    {
        bool isAligned = text.StartsWith(' ');
        return new ExplanationBlock(isAligned ? text.Trim('\n') : text.Replace('\n', ' ').Trim(), isAligned);
    }
}
