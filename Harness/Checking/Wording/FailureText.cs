using System.Globalization;
using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Students;

namespace GradCheck.Wording;

/// <summary>
/// One gradient that is not right, in plain text for one screen: what is wrong at which smallest case, the numbers side by side, and as much help as
/// is asked for.
/// </summary>
/// <param name="Message">What is wrong, where, with both values.</param>
/// <param name="Case">The smallest case that shows it; null where there is none to read.</param>
internal sealed record FailureText(string Message, ShownCase? Case)
{
    // More does not fit beside each other, nor into a head.
    private const int MostColumns = 12;
    private const int MostRows = 12;

    /// <summary>The student's line; null where it is not known.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>What helps; null where nothing is known of the mistake.</summary>
    public Help? Help { get; init; }

    public IEnumerable<string> Lines(HintLevel hints)
    {
        yield return Place() + PlainText.Line(Message, 1_000);
        if (Case is { } shown && IsSmall(shown))
        {
            yield return "";
            var given = shown.Inputs.Select(i => (i.Key, (Tensor?)i.Value));
            foreach (string line in MatrixText.SideBySide([.. given, ("yours", shown.Analytic), ("finite differences", shown.Numeric)]))
                yield return "    " + line;
        }
        if (Help is null || hints < HintLevel.Question)
            yield break;
        yield return "";
        if (hints >= HintLevel.Mistake && Help.Message is { } message)
            yield return $"{PlainText.Line(message, 1_000)} ({Help.Code})";
        yield return PlainText.Line(Help.Hint, 1_000);
    }

    private static bool IsSmall(ShownCase shown)
    {
        var slices = shown
            .Inputs.Values.Append(shown.Analytic)
            .Append(shown.Numeric)
            .OfType<Tensor>()
            .Where(t => t.Count > 0)
            .SelectMany(t => t.Slices())
            .ToList();
        return slices.Sum(m => m.Rows[0].Length) <= MostColumns && slices.Max(m => m.Rows.Length) <= MostRows;
    }

    private string Place() =>
        Location is { Line: > 0 } at ? string.Create(CultureInfo.InvariantCulture, $"{PlainText.Line(at.File, 60)}:{at.Line}: ") : "";
}

/// <summary>A finding, as far as a student is told of it.</summary>
/// <param name="Code">Of the mistake; null where it is not told.</param>
/// <param name="Message">What is wrong, in words; null where it is not told.</param>
/// <param name="Hint">The question that leads there.</param>
internal sealed record Help(string? Code, string? Message, string Hint);
