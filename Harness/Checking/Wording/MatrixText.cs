using System.Collections.Immutable;
using System.Globalization;

namespace GradCheck.Wording;

/// <summary>Small matrices side by side in plain text, each under its name, columns aligned.</summary>
internal static class MatrixText
{
    private const int Digits = 6;
    private const string Between = "    ";

    /// <param name="matrices">Names and rows; a matrix that is not there is left out.</param>
    public static IEnumerable<string> SideBySide(IEnumerable<(string Name, double[][]? Rows)> matrices)
    {
        var blocks = matrices.Where(m => m.Rows is not null).Select(m => Block(m.Name, m.Rows!)).ToList();
        int height = blocks.Max(b => b.Length);
        return Enumerable
            .Range(0, height)
            .Select(line => string.Join(Between, blocks.Select(b => b.Length > line ? b[line] : new string(' ', b[0].Length))).TrimEnd());
    }

    private static ImmutableArray<string> Block(string name, double[][] rows)
    {
        // A student may return nothing.
        if (rows.Sum(r => r.Length) == 0)
            rows =
            [
                [],
            ];
        var numbers = rows.Select(r => r.Select(Number).ToArray()).ToArray();
        int[] widths = [.. Enumerable.Range(0, numbers.Max(r => r.Length)).Select(c => numbers.Max(r => r[c].Length))];
        var lines = numbers.Select(r => string.Join("  ", r.Select((n, c) => n.PadLeft(widths[c])))).ToList();
        int width = Math.Max(name.Length, lines.Max(l => l.Length));
        return [name.PadRight(width), .. lines.Select(l => l.PadRight(width))];
    }

    private static string Number(double value) =>
        value.ToString(string.Create(CultureInfo.InvariantCulture, $"G{Digits}"), CultureInfo.InvariantCulture);
}
