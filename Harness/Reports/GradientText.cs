using System.Globalization;
using GradCheck.Grading.Results;

namespace GradCheck.Reports;

/// <summary>
/// One gradient that is not right, in plain text for one screen: what is wrong at which smallest case, the numbers side by side, and as much help as
/// is asked for.
/// </summary>
internal static class GradientText
{
    // More does not fit beside each other, nor into a head.
    private const int MostColumns = 12;
    private const int MostRows = 12;

    /// <param name="hints">0: the outcome and the smallest case; 1: the question to ask; 2: the kind of mistake, too.</param>
    public static IEnumerable<string> Lines(GradientResult gradient, int hints)
    {
        yield return Place(gradient) + PlainText.Line(gradient.Message ?? "", 1_000);
        if (gradient.Counterexample is { Inputs: { } inputs } shown && IsSmall(shown))
        {
            yield return "";
            var given = inputs.Select(i => (i.Key, (double[][]?)i.Value));
            foreach (string line in MatrixText.SideBySide([.. given, ("yours", shown.Analytic), ("finite differences", shown.Numeric)]))
                yield return "    " + line;
        }
        foreach (string line in Help(gradient, hints))
            yield return line;
    }

    private static IEnumerable<string> Help(GradientResult gradient, int hints)
    {
        if (gradient.Diagnosis is not { } diagnosis || hints < 1)
            yield break;
        yield return "";
        if (hints >= 2 && diagnosis.Message is { } message)
            yield return $"{PlainText.Line(message, 1_000)} ({diagnosis.Code})";
        yield return PlainText.Line(diagnosis.Hint, 1_000);
    }

    private static bool IsSmall(Counterexample shown)
    {
        var matrices = shown
            .Inputs!.Values.Append(shown.Analytic)
            .Append(shown.Numeric)
            .OfType<double[][]>()
            .Where(m => m.Length > 0)
            .ToList();
        return matrices.Sum(m => m[0].Length) <= MostColumns && matrices.Max(m => m.Length) <= MostRows;
    }

    private static string Place(GradientResult gradient) =>
        gradient.Location is { Line: > 0 } at
            ? string.Create(CultureInfo.InvariantCulture, $"{PlainText.Line(at.File, 60)}:{at.Line}: ")
            : "";
}
