namespace GradCheck.Posting;

/// <summary>
/// Keeps one comment of a name on a pull request: updates it, or creates it where there is none. Every try begins by looking, so that a comment
/// whose creation was answered by an error is found instead of repeated.
/// </summary>
internal sealed class OneComment(CommentsApi api, CommentName name, string author, Patience patience)
{
    // Who we are turns out with the first comment that we write: the token of a run may not ask.
    private string author = author;

    /// <exception cref="PostingException">It cannot be posted.</exception>
    public Task<Posted> PostAsync(string body, CancellationToken stop) => patience.TryAsync(() => Post(body, stop), stop);

    private async Task<Posted> Post(string body, CancellationToken stop)
    {
        var found = await api.FindAsync(name, author, stop);
        // One that is deleted between looking and writing is as good as none.
        return await Update(found, body, stop) ?? await Create(body, stop);
    }

    private async Task<Posted> Create(string body, CancellationToken stop)
    {
        var created = await api.CreateAsync(body, stop);
        author = created.Author;
        var found = await api.FindAsync(name, author, stop);
        return found.TrueForAll(c => c.Id == created.Id)
            ? new Posted(created.Url, created.Author, IsNew: true, Removed: 0)
            : await Update(found, body, stop) ?? new Posted(created.Url, created.Author, IsNew: true, Removed: 0);
    }

    // Two runs that looked at the same time have both created one. Both keep the oldest, so one is left whoever comes last.
    private async Task<Posted?> Update(List<OwnComment> found, string body, CancellationToken stop)
    {
        if (found.Count == 0 || await api.UpdateAsync(found[0].Id, body, stop) is not { } kept)
            return null;
        foreach (var copy in found.Skip(1))
            await api.DeleteAsync(copy.Id, stop);
        return new Posted(kept.Url, kept.Author, IsNew: false, found.Count - 1);
    }
}

/// <summary>What became of a comment.</summary>
/// <param name="Author">Who GitHub says wrote it.</param>
/// <param name="IsNew">It was not there before.</param>
/// <param name="Removed">Copies of it that another run had made meanwhile.</param>
internal sealed record Posted(string Url, string Author, bool IsNew, int Removed);
