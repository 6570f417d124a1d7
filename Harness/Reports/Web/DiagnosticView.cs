using GradCheck.Grading.Results;

namespace GradCheck.Reports.Web;

/// <summary>Why a submission was not judged, with the line.</summary>
internal sealed record DiagnosticView(DiagnosticResult Result, Excerpt? Excerpt)
{
    private const int After = 2;

    public static DiagnosticView Of(DiagnosticResult diagnostic, SubmissionFacts submission) =>
        new(diagnostic, Excerpt.Around(diagnostic.File, diagnostic.Line, diagnostic.Line + After, submission));
}
