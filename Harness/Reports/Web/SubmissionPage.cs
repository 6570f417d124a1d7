using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>The page of one submission. It says nothing of any other, so that it can be handed out, and it runs no script.</summary>
internal static class SubmissionPage
{
    public const string Folder = "pages";

    private const int MostDiagnostics = 20;

    private static readonly Template Page = new("submission.liquid");
    private static readonly string Style = Resource.Read("common.css") + Resource.Read("submission.css");

    /// <summary>Where a submission's page is: it is named after its record.</summary>
    public static string PathOf(SubmissionRow row) => $"{Folder}/{Path.GetFileNameWithoutExtension(row.File)}.html";

    public static string Render(SubmissionResult result)
    {
        var gradients = result.Gradients.Select(g => GradientView.Create(g, result)).ToList();
        return Page.Render(
            new
            {
                Style,
                result.Submission,
                Name = Who.Name(result.Submission.Student, result.Submission.Id),
                Circumstances = Who.Circumstances(result.Submission),
                result.Run,
                Seed = result.Run.Seed.ToString(),
                result.Assignment,
                Verdict = Verdict(result),
                Score = PageNumber.Score(result.Score),
                MaxScore = PageNumber.Score(result.MaxScore),
                Diagnostics = result.Diagnostics.Take(MostDiagnostics).Select(d => DiagnosticView.Create(d, result.Submission)),
                MoreDiagnostics = Math.Max(0, result.Diagnostics.Length - MostDiagnostics),
                Gradients = gradients,
                IsJudged = result.Status == SubmissionStatus.Graded,
                Output = result.Output.TrimEnd(),
            }
        );
    }

    private static string Verdict(SubmissionResult result)
    {
        if (result.Status == SubmissionStatus.Rejected)
            return "It was not judged: the source does not compile, or uses what it may not. What is wrong stands below.";
        if (result.Status == SubmissionStatus.Ungradable)
            return "GradCheck itself failed on it. That is not the student's fault, and no grade follows from it.";
        int right = result.Gradients.Count(g => g.Passed == true);
        int open = result.Gradients.Count(g => g.Passed is null);
        int count = result.Gradients.Length;
        string verdict =
            count == 0 ? "Nothing in it was asked for."
            : right == count ? "Every gradient agrees with finite differences."
            : right == 0 ? "No gradient is right yet."
            : $"{right} of {count} gradients are right.";
        return open == 0 ? verdict : $"{verdict} {open} could not be judged.";
    }
}

/// <summary>Why a submission was not judged, with the line.</summary>
internal sealed record DiagnosticView(DiagnosticResult Result, Excerpt? Excerpt)
{
    private const int After = 2;

    public static DiagnosticView Create(DiagnosticResult diagnostic, SubmissionFacts submission) =>
        new(diagnostic, Excerpt.Around(diagnostic.File, diagnostic.Line, diagnostic.Line + After, submission));
}
