using System.Globalization;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Wording;

namespace GradCheck.Reports;

/// <summary>One submission on one line: <c>s04  8/9  W2Grad wrong-shape</c>.</summary>
internal static class SubmissionLine
{
    public static string Render(SubmissionResult result) =>
        $"{PlainText.Line(result.Submission.Id, 60)}  {Score(result)}  {Problems(result)}".TrimEnd();

    /// <summary><c>8/9</c></summary>
    public static string Score(SubmissionResult result) =>
        string.Create(CultureInfo.InvariantCulture, $"{result.Score:0.##}/{result.MaxScore:0.##}");

    /// <summary>What is not right, the gradients of one outcome together: <c>wrong-shape W2Grad, XGrad; threw B1Grad</c>.</summary>
    public static string Problems(SubmissionResult result)
    {
        if (result.Status != SubmissionStatus.Graded)
        {
            var first = result.Diagnostics[0];
            string place = first.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{first.File}:{first.Line}: ") : "";
            return PlainText.Line($"{result.Status.Code()}: {place}{first.Id} {first.Message}");
        }
        var wrong = result.Gradients.Where(g => g.Passed != true).GroupBy(g => g.Outcome.Code()).ToList();
        return string.Join(
            "; ",
            wrong.Select(g =>
                g.Count() == result.Gradients.Length ? Everywhere(g.Key, [.. g]) : $"{g.Key} {string.Join(", ", g.Select(x => x.Name))}"
            )
        );
    }

    // One reason for all of them, such as a class that cannot be constructed, is worth saying.
    private static string Everywhere(string outcome, List<GradientResult> gradients) =>
        gradients.Select(g => g.Message).Distinct().ToList() is [{ } only] && outcome == "missing"
            ? PlainText.Line($"{outcome}: {only}")
            : $"{outcome} everywhere";
}
