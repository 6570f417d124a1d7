namespace GradCheck.Testing;

/// <summary>What became of one gradient at one rung.</summary>
/// <param name="Kind">What a test should do about it.</param>
/// <param name="Message">What is wrong, where, with both values; empty where nothing is.</param>
public sealed record LadderResult(LadderResultKind Kind, string Message)
{
    /// <summary>Where the student's method stands, as a line of a stack trace, which editors open at a click; empty where that is not known.</summary>
    public string Place { get; init; } = "";
}

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
