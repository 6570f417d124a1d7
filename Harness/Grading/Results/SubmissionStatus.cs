namespace GradCheck.Grading.Results;

/// <summary>Where a submission got to.</summary>
internal static class SubmissionStatus
{
    /// <summary>Its gradients were judged.</summary>
    public const string Graded = "graded";

    /// <summary>It does not compile, or there is nothing in it to grade: the diagnostics say why.</summary>
    public const string Rejected = "rejected";

    /// <summary>GradCheck itself failed: the diagnostics say how, and no grade follows from it.</summary>
    public const string Ungradable = "ungradable";
}
