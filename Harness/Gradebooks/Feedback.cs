using System.Globalization;
using System.Net;
using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Gradebooks;

/// <summary>What a gradebook says to a student. The platform shows it as HTML, and a student's own text is in it.</summary>
internal static class Feedback
{
    private const string Mark = "GradCheck: ";
    private const int Longest = 1_000;

    public static string Render(SubmissionResult result) => Mark + WebUtility.HtmlEncode(OneLine(Text(result)));

    /// <summary>Whether a cell may be written to: it is empty, or holds what we wrote before. What an instructor wrote stays.</summary>
    public static bool IsOurs(string cell) => cell.Length == 0 || cell.StartsWith(Mark, StringComparison.Ordinal);

    private static string Text(SubmissionResult result)
    {
        if (result.Status != SubmissionStatus.Graded)
            return result.Diagnostics is [var first, ..]
                ? $"{result.Status.Code()}. {Place(first)}{first.Id} {first.Message}"
                : $"{result.Status.Code()}.";
        int passed = result.Gradients.Count(g => g.Passed == true);
        string count = string.Create(CultureInfo.InvariantCulture, $"{passed} of {result.Gradients.Length} gradients pass.");
        return string.Join(" ", result.Gradients.Where(g => g.Passed != true).Select(g => $"{g.Name}: {g.Outcome.Code()}.").Prepend(count));
    }

    private static string Place(DiagnosticResult diagnostic) =>
        diagnostic.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{diagnostic.File}:{diagnostic.Line}: ") : "";

    private static string OneLine(string text)
    {
        string plain = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return plain.Length <= Longest ? plain : plain[..Longest] + "...";
    }
}
