namespace GradCheck.Reports.Formats;

/// <summary>The four things that a test runner can say.</summary>
internal enum TestState
{
    Passed,

    /// <summary>The student's work is not right.</summary>
    Failed,

    /// <summary>We failed: no grade follows from it.</summary>
    Error,

    /// <summary>It could not be judged.</summary>
    Skipped,
}
