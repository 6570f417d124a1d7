using GradCheck.Grading.Results;

namespace GradCheck.Reports.Formats;

/// <summary>What reports are made of.</summary>
/// <param name="Submissions">
/// The record of each, in the order of the class. It may be read from disk as it is enumerated, and enumerated more than once: never hold all of
/// it.
/// </param>
internal sealed record ReportInput(ClassResult Class, IEnumerable<SubmissionResult> Submissions)
{
    /// <summary>Where a file of a submission (its id, the file's name in it) lies for whoever reads the report; null where nobody knows.</summary>
    public Func<string, string, string?> Locate { get; init; } = (_, _) => null;
}
