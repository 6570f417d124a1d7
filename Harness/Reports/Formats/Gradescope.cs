using GradCheck.Records;

namespace GradCheck.Reports.Formats;

/// <summary>
/// <c>results.json</c> of a Gradescope autograder, after gradescope-autograders.readthedocs.io/en/latest/specs: a test for each gradient, and the
/// score, which is what counts. Everything is plain text there (<c>output_format</c>): nothing in it is rendered.
/// </summary>
internal static class Gradescope
{
    private const string PlainFormat = "text";

    public static string? Render(SubmissionResult result) =>
        // Without a file, Gradescope says that the autograder failed: no grade follows from our own mistake.
        result.Status == SubmissionStatus.Ungradable
            ? null
            : ResultJson.Write(
                new
                {
                    score = result.Score,
                    output = PlatformText.Output(result),
                    output_format = PlainFormat,
                    visibility = "visible",
                    tests = result.Gradients.Select(g => new
                    {
                        name = PlatformText.Name(g),
                        name_format = PlainFormat,
                        score = g.Points,
                        max_score = g.MaxPoints,
                        status = g.Passed == true ? "passed" : "failed",
                        output = PlatformText.Render(g),
                        output_format = PlainFormat,
                    }),
                }
            );
}
