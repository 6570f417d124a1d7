using System.Numerics;
using Newtonsoft.Json.Linq;

namespace GradCheck.Assignments;

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
