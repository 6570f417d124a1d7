using System.Text.RegularExpressions;

namespace GradCheck.Posting;

/// <summary>What tells our comments of one pull request apart, and from everybody else's.</summary>
internal sealed partial record CommentName
{
    private CommentName(string name) => Marker = $"<!-- gradcheck:{name} -->";

    /// <summary>The first line of the comment, which a page does not show.</summary>
    public string Marker { get; }

    /// <summary>A name, or null where it cannot stand in a marker.</summary>
    public static CommentName? Read(string name) => Names().IsMatch(name) ? new CommentName(name) : null;

    /// <summary>Whether a comment with this text is ours. A student's text may hold the marker, but never at the beginning of our comment.</summary>
    public bool Begins(string? body) => body?.StartsWith(Marker, StringComparison.Ordinal) == true;

    // Two hyphens would end a comment of HTML.
    [GeneratedRegex(@"^[A-Za-z0-9_.]+(-[A-Za-z0-9_.]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();
}
