namespace GradCheck.Posting;

/// <summary>Where a comment goes.</summary>
/// <param name="Api">The address of the API, with a slash at its end: relative addresses are resolved against it.</param>
/// <param name="Number">The pull request's number in its repository.</param>
internal sealed record PullRequest(Uri Api, string Owner, string Repository, int Number)
{
    public override string ToString() => $"{Owner}/{Repository}#{Number}";
}
