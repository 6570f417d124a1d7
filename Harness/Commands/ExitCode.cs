namespace GradCheck.Commands;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Every gradient passed.</summary>
    public const int Passed = 0;

    /// <summary>At least one gradient did not pass.</summary>
    public const int NotPassed = 1;

    /// <summary>The command was wrong.</summary>
    public const int Usage = 2;

    /// <summary>Something could not be graded, and the reason is not the student's.</summary>
    public const int NotGraded = 3;

    /// <summary>The token may not write where the results are posted, as in a pull request from a fork.</summary>
    public const int NotAllowed = 4;
}
