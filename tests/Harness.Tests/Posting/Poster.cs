using GradCheck.Posting;

namespace GradCheck.Tests.Posting;

/// <summary>Posts to a server on this machine without waiting.</summary>
internal static class Poster
{
    /// <param name="waits">Gets how long it would have waited each time.</param>
    public static async Task<Posted> To(
        FakeGitHub gitHub,
        string report = "right",
        string name = "results",
        TimeSpan? deadline = null,
        TimeSpan? patience = null,
        List<TimeSpan>? waits = null,
        TimeProvider? clock = null,
        CancellationToken stop = default
    )
    {
        var place = new PullRequest(new Uri(gitHub.Address), "course", "net-ada", FakeGitHub.Number);
        using var api = new CommentsApi(place, FakeGitHub.Token, deadline ?? TimeSpan.FromSeconds(30));
        var patient = new Patience(
            patience ?? TimeSpan.FromMinutes(5),
            clock ?? TimeProvider.System,
            (pause, _) =>
            {
                waits?.Add(pause);
                return Task.CompletedTask;
            }
        );
        var comment = CommentName.Read(name)!;
        return await new OneComment(api, comment, FakeGitHub.Bot, patient).PostAsync(CommentBody.Render(comment, report, ""), stop);
    }
}
