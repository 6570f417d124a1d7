using System.Globalization;
using System.Text;
using GradCheck.Records;
using GradCheck.Reports;
using Spectre.Console;

namespace GradCheck.Tests.Hostile;

/// <summary>What people and machines are told of a submission.</summary>
internal static class Told
{
    /// <summary>The record as machines read it, but for the source.</summary>
    public static string Record(SubmissionResult result) =>
        ResultJson.Write(result with { Submission = result.Submission with { Sources = null } });

    /// <summary>The record, and once more as plain text what may hold a student's words, since JSON hides some characters.</summary>
    public static string By(SubmissionResult result) =>
        Record(result) + result.Output + string.Concat(result.Gradients.Select(g => g.Message + g.Error?.Message));

    /// <summary>What is wrong, in the first sentence about it.</summary>
    public static string? First(SubmissionResult result) =>
        result.Diagnostics.IsEmpty ? result.Gradients[0].Message : result.Diagnostics[0].Message;

    /// <summary>What its author sees in a terminal.</summary>
    public static string Of(SubmissionResult result)
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(text),
            }
        );
        console.Profile.Width = 200;
        console.Write(SubmissionReport.Render(result));
        console.Write(new Text(SubmissionLine.Render(result)));
        return text.ToString();
    }

    /// <summary>The characters in it that move a cursor, change colours or turn the direction of writing.</summary>
    public static IEnumerable<string> Unprintable(SubmissionResult result) =>
        Of(result)
            .EnumerateRunes()
            .Where(r => r.Value is not ('\n' or '\r') && Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format)
            .Select(r => $"U+{r.Value:X4}")
            .Distinct();
}
