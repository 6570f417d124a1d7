using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using GradCheck.Cases;
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

/// <summary>The fields of an object that may have some names only, each of a type.</summary>
internal sealed class Fields
{
    private readonly AssignmentText text;
    private readonly JObject json;

    /// <exception cref="AssignmentException">It has a field of another name.</exception>
    public Fields(AssignmentText text, JObject json, params string[] names)
    {
        this.text = text;
        this.json = json;
        foreach (var field in json.Properties().Where(p => !names.Contains(p.Name, StringComparer.Ordinal)))
            throw text.Mistake(
                field,
                $"there is no field {field.Name}{Nearest.Question(field.Name, names)} The fields are {string.Join(", ", names)}."
            );
    }

    public string? Text(string name) => Field(name) is { } field ? Text(field, field.Value, $"{name} is text") : null;

    public int? Whole(string name, int from, int to)
    {
        if (Field(name) is not { } field)
            return null;
        bool isIn = field.Value is JValue { Value: long number } && number >= from && number <= to;
        return isIn
            ? (int)field.Value
            : throw text.Mistake(field, $"{name} is a whole number from {from} to {to}, not {Shown(field.Value)}.");
    }

    public Seed? Seed(string name)
    {
        if (Field(name) is not { } field)
            return null;
        bool isWritten = field.Value.Type is JTokenType.Integer or JTokenType.String;
        return isWritten && Cases.Seed.Parse(field.Value.ToString()) is { } seed && seed.IsWhole == (field.Value.Type == JTokenType.Integer)
            ? seed
            : throw text.Mistake(field, $"{name} is a whole number or text of 32 hexadecimal digits, not {Shown(field.Value)}.");
    }

    /// <param name="range">What is allowed, in words.</param>
    public double? Number(string name, Func<double, bool> isAllowed, string range) =>
        Field(name) is { } field ? Number(field, name, isAllowed, range) : null;

    /// <summary>The fields of an object that are named by whoever writes it, each with a number.</summary>
    public IEnumerable<(JProperty Field, double Number)> Numbers(string name, Func<double, bool> isAllowed, string range) =>
        Object(name)?.Properties().Select(p => (p, Number(p, $"{name} of {p.Name}", isAllowed, range))) ?? [];

    public IEnumerable<(JToken Place, string Text)> Texts(string name) =>
        Field(name) is not { } field ? []
        : field.Value is JArray list ? list.Select(e => (e, Text(e, e, $"{name} is a list of text")))
        : throw text.Mistake(field, $"{name} is a list of text, not {Shown(field.Value)}.");

    public JObject? Object(string name) =>
        Field(name) is not { } field
            ? null
            : field.Value as JObject ?? throw text.Mistake(field, $"{name} is an object, not {Shown(field.Value)}.");

    private JProperty? Field(string name) => json.Property(name, StringComparison.Ordinal);

    private string Text(JToken place, JToken value, string what) =>
        value.Type == JTokenType.String ? (string)value! : throw text.Mistake(place, $"{what}, not {Shown(value)}.");

    private double Number(JProperty field, string what, Func<double, bool> isAllowed, string range)
    {
        double? number = field.Value is JValue { Value: long or double or BigInteger } ? (double)field.Value : null;
        return number is { } given && isAllowed(given) ? given : throw text.Mistake(field, $"{what} is {range}, not {Shown(field.Value)}.");
    }

    private static string Shown(JToken value) =>
        value.Type switch
        {
            JTokenType.Object => "an object",
            JTokenType.Array => "a list",
            JTokenType.String => $"the text \"{value}\"",
            _ => value.ToString(Newtonsoft.Json.Formatting.None),
        };
}

/// <summary>A mistake in an assignment, said in one sentence with its line.</summary>
internal sealed class AssignmentException(string message) : Exception(message);
