using GradCheck.Records;

namespace GradCheck.Reports.Formats;

/// <summary>
/// <c>results.json</c> of a PrairieLearn external grader, after PrairieLearn's docs/externalGrading.md: the score as a fraction, a test for each
/// gradient. What does not compile, or what we could not grade, is not gradable there: it costs no attempt. The file may have 1 MB.
/// </summary>
internal static class PrairieLearn
{
    public static string Render(SubmissionResult result) =>
        ResultJson.Write(
            result.Status == SubmissionStatus.Graded
                ? new
                {
                    gradable = true,
                    score = result.MaxScore > 0 ? result.Score / result.MaxScore : 0,
                    message = PlatformText.Count(result),
                    output = PlatformText.Printed(result),
                    tests = result.Gradients.Select(g => new
                    {
                        name = PlatformText.Name(g),
                        points = g.Points,
                        max_points = g.MaxPoints,
                        message = PlatformText.Render(g),
                    }),
                }
                : new
                {
                    gradable = false,
                    message = PlatformText.Count(result),
                    format_errors = PlatformText.Diagnostics(result),
                }
        );
}
