using System.Collections.Immutable;
using System.Globalization;
using GradCheck.Exercises;

namespace GradCheck.Wording;

/// <summary>Small tensors side by side in plain text, each under its name, columns aligned.</summary>
internal static class MatrixText
{
    private const int Digits = 6;
    private const string Between = "    ";

    /// <param name="tensors">Names and numbers; one that is not there is left out, and one of many sides shown matrix by matrix.</param>
    public static IEnumerable<string> SideBySide(IEnumerable<(string Name, Tensor? Value)> tensors)
    {
        var blocks = tensors.Where(t => t.Value is not null).SelectMany(t => Blocks(t.Name, t.Value!)).ToList();
        int height = blocks.Max(b => b.Length);
        return Enumerable
            .Range(0, height)
            .Select(line => string.Join(Between, blocks.Select(b => b.Length > line ? b[line] : new string(' ', b[0].Length))).TrimEnd());
    }

    private static IEnumerable<ImmutableArray<string>> Blocks(string name, Tensor value) =>
        // A student may return nothing.
        value.Count == 0
            ? [Block(name, [])]
            : value.Slices().Select(s => Block(s.Chosen.IsEmpty ? name : $"{name}[{string.Join(',', s.Chosen)}]", s.Rows));

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
