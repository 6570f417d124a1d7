using System.Text;

namespace GradCheck.Tests.Platforms;

/// <summary>A reader of tables after RFC 4180, on its own: what the harness writes is not judged by the library that it reads with.</summary>
internal sealed class Csv(string text, char separator)
{
    private int at;

    /// <summary>The rows, without empty lines.</summary>
    public static List<string[]> Parse(string text, char separator = ',')
    {
        var reader = new Csv(text, separator);
        var rows = new List<string[]>();
        while (reader.at < text.Length)
            rows.Add(reader.Row());
        return [.. rows.Where(r => r is not [""])];
    }

    private string[] Row()
    {
        var cells = new List<string> { Cell() };
        while (at < text.Length && text[at] == separator)
        {
            at++;
            cells.Add(Cell());
        }
        if (at < text.Length && text[at] == '\r')
            at++;
        if (at < text.Length && text[at] == '\n')
            at++;
        return [.. cells];
    }

    private string Cell()
    {
        if (at < text.Length && text[at] == '"')
            return Quoted();
        int start = at;
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            at++;
        return text[start..at];
    }

    private string Quoted()
    {
        var cell = new StringBuilder();
        for (at++; text[at] != '"' || at + 1 < text.Length && text[at + 1] == '"'; at++)
            cell.Append(text[text[at] == '"' ? at++ : at]);
        at++;
        return cell.ToString();
    }
}
