namespace GradCheck.Posting;

/// <summary>Why there is no comment, in a sentence.</summary>
internal sealed class PostingException(Obstacle obstacle, string message) : Exception(message)
{
    public Obstacle Obstacle { get; } = obstacle;
}
