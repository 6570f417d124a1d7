namespace GradCheck.Testing;

/// <summary>What a test should do about a result.</summary>
public enum LadderResultKind
{
    /// <summary>Pass.</summary>
    Right,

    /// <summary>Fail, with the message.</summary>
    Wrong,

    /// <summary>Skip, with the message: it is not written yet, or nothing can be said.</summary>
    Open,
}
