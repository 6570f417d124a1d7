namespace GradCheck.Posting;

/// <summary>Whose turn it is when a comment cannot be posted.</summary>
internal enum Obstacle
{
    /// <summary>The token is not valid, or what is named is not there: whoever wrote the command.</summary>
    Mistaken,

    /// <summary>The token may not write here, as in a pull request from a fork: nobody, this is as it should be.</summary>
    NotAllowed,

    /// <summary>GitHub did not answer, or not as it documents: run it again.</summary>
    Unanswered,
}
