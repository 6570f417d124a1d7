namespace GradCheck.Posting;

/// <summary>What became of a comment.</summary>
/// <param name="Author">Who GitHub says wrote it.</param>
/// <param name="IsNew">It was not there before.</param>
/// <param name="Removed">Copies of it that another run had made meanwhile.</param>
internal sealed record Posted(string Url, string Author, bool IsNew, int Removed);
