using System.Text;

namespace GradCheck.Gradebooks;

/// <summary>Changes cells of a table in place. Every byte of the others stays as it was.</summary>
internal static class Splice
{
    public static byte[] Into(byte[] utf8, char separator, IEnumerable<(Cell Cell, string Value)> edits)
    {
        var result = new MemoryStream(utf8.Length);
        int at = 0;
        foreach (var (cell, value) in edits.OrderBy(e => e.Cell.Start))
        {
            result.Write(utf8.AsSpan(at, cell.Start - at));
            result.Write(Encoding.UTF8.GetBytes(Written(value, separator, cell.IsQuoted)));
            at = cell.Start + cell.Length;
        }
        result.Write(utf8.AsSpan(at));
        return result.ToArray();
    }

    private static string Written(string value, char separator, bool isQuoted)
    {
        string safe = Formula.Neutralised(value);
        bool needsQuotes = isQuoted || safe.AsSpan().IndexOfAny([separator, '"', '\r', '\n']) >= 0 || safe != safe.Trim();
        return needsQuotes ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
