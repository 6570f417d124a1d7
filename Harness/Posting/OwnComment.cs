namespace GradCheck.Posting;

/// <summary>A comment of ours on a pull request.</summary>
internal sealed record OwnComment(long Id, string Author, string Url);
