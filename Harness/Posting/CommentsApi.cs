using Octokit;
using Octokit.Internal;

namespace GradCheck.Posting;

/// <summary>
/// The requests that a comment takes, each with a deadline over the whole answer: Octokit's own ends with the head of the answer, and a body that
/// never ends would keep a run for hours.
/// </summary>
internal sealed class CommentsApi : IDisposable
{
    // The most that the API gives at once; Octokit follows its links to the next page.
    private static readonly ApiOptions Pages = new() { PageSize = 100 };

    private readonly PullRequest place;
    private readonly TimeSpan deadline;
    private readonly HttpClientAdapter http = new(HttpMessageHandlerFactory.CreateDefault);
    private readonly IIssueCommentsClient comments;

    public CommentsApi(PullRequest place, string token, TimeSpan deadline)
    {
        this.place = place;
        this.deadline = deadline;
        http.SetRequestTimeout(deadline);
        // A GitHubClient with an address appends /api/v3 to it, which is right for GitHub Enterprise Server and for no other.
        var connection = new Connection(
            new Octokit.ProductHeaderValue("gradcheck"),
            place.Api,
            new InMemoryCredentialStore(new Credentials(token)),
            http,
            new SimpleJsonSerializer()
        );
        comments = new GitHubClient(connection).Issue.Comment;
    }

    /// <summary>The comments of this name by this author, from all pages, the oldest first.</summary>
    public async Task<List<OwnComment>> FindAsync(CommentName name, string author, CancellationToken stop)
    {
        var all = await Within(comments.GetAllForIssue(place.Owner, place.Repository, place.Number, Pages), stop);
        return [.. all.Where(c => name.Begins(c.Body) && IsBy(c, author)).Select(Own).OrderBy(c => c.Id)];
    }

    public async Task<OwnComment> CreateAsync(string body, CancellationToken stop) =>
        Own(await Within(comments.Create(place.Owner, place.Repository, place.Number, body), stop));

    /// <summary>The comment with its new text, or null where somebody has deleted it.</summary>
    public async Task<OwnComment?> UpdateAsync(long id, string body, CancellationToken stop)
    {
        try
        {
            return Own(await Within(comments.Update(place.Owner, place.Repository, id, body), stop));
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    /// <summary>Removes a comment, or sees that it is gone already.</summary>
    public async Task DeleteAsync(long id, CancellationToken stop)
    {
        try
        {
            await comments.Delete(place.Owner, place.Repository, id).WaitAsync(deadline, stop);
        }
        catch (NotFoundException) { }
    }

    public void Dispose() => http.Dispose();

    private Task<T> Within<T>(Task<T> answer, CancellationToken stop) => answer.WaitAsync(deadline, stop);

    private static bool IsBy(IssueComment comment, string author) => author.Equals(comment.User?.Login, StringComparison.OrdinalIgnoreCase);

    private static OwnComment Own(IssueComment comment) => new(comment.Id, comment.User?.Login ?? "", comment.HtmlUrl ?? "");
}

/// <summary>A comment of ours on a pull request.</summary>
internal sealed record OwnComment(long Id, string Author, string Url);
