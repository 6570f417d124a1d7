using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GradCheck.Assignments;

/// <summary>The text of an assignment, and where in it something stands.</summary>
/// <param name="name">As messages name the file.</param>
internal sealed class AssignmentText(string name, string text)
{
    private readonly string[] lines = text.Split('\n');

    /// <summary>The file's one object.</summary>
    /// <exception cref="AssignmentException">It is no JSON, or no object.</exception>
    public JObject Parse()
    {
        RefuseLaxJson();
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        try
        {
            var settings = new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };
            return JToken.Load(reader, settings) as JObject
                ?? throw Mistake(1, 1, "an assignment is one object: { \"title\": \"Homework 3\" }.");
        }
        catch (JsonReaderException e) when (e.Message.Contains("already exists", StringComparison.Ordinal))
        {
            string field = e.Message.Split('\'')[1];
            throw Mistake(e.LineNumber, Column(e.LineNumber, e.LinePosition, field), $"{field} is given twice.");
        }
        catch (JsonReaderException e)
        {
            throw Mistake(e.LineNumber, e.LinePosition, $"a value cannot be read: {e.Message}");
        }
    }

    /// <param name="at">A field, or an element of a list.</param>
    public AssignmentException Mistake(JToken at, string sentence)
    {
        IJsonLineInfo info = at;
        string written = at is JProperty field ? field.Name : $"{(at as JValue)?.Value}";
        return Mistake(info.LineNumber, Column(info.LineNumber, info.LinePosition, written), sentence);
    }

    // Comments and commas at an end would be read here, and refused by whatever else reads the file.
    private void RefuseLaxJson()
    {
        try
        {
            using var strict = System.Text.Json.JsonDocument.Parse(text);
        }
        catch (System.Text.Json.JsonException e)
        {
            int line = (int)(e.LineNumber ?? 0);
            throw Mistake(line + 1, Characters(line, (int)(e.BytePositionInLine ?? 0)) + 1, $"this is not JSON: {Reason(e.Message)}");
        }
    }

    private static string Reason(string message)
    {
        if (message.Contains("any JSON tokens", StringComparison.Ordinal))
            return "the file is empty.";
        if (message.Contains("trailing comma", StringComparison.Ordinal))
            return "there is a comma before a closing bracket.";
        if (message.StartsWith("'/'", StringComparison.Ordinal))
            return "it has no comments.";
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    private int Characters(int line, int bytes)
    {
        byte[] encoded = Encoding.UTF8.GetBytes(lines.ElementAtOrDefault(line) ?? "");
        return Encoding.UTF8.GetCharCount(encoded, 0, Math.Min(bytes, encoded.Length));
    }

    // A position is where the reader was done with it.
    private int Column(int line, int position, string written)
    {
        string before = lines[line - 1][..Math.Min(position, lines[line - 1].Length)];
        int start = before.LastIndexOf($"\"{written}\"", StringComparison.Ordinal);
        return start < 0 ? position : start + 1;
    }

    private AssignmentException Mistake(int line, int column, string sentence) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}:{line}:{column}: {sentence}"));
}
