using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Judging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace GradCheck.Records;

/// <summary>Records to JSON and back. Numbers that JSON cannot hold are the strings "NaN", "Infinity", "-Infinity".</summary>
internal static class ResultJson
{
    private static readonly JsonSerializerSettings Settings = With(new DefaultContractResolver());

    // What must be there is said of reading alone: it would change what is written.
    private static readonly JsonSerializerSettings Strict = With(new RecordContract());

    public static string Write(object record)
    {
        // One newline everywhere: the same results are the same bytes on every system.
        using var text = new StringWriter { NewLine = "\n" };
        using var json = new JsonTextWriter(text);
        JsonSerializer.Create(Settings).Serialize(json, record);
        return text.ToString() + "\n";
    }

    /// <summary>A record on one line, without a newline at its end.</summary>
    public static string Line(object record) => JsonConvert.SerializeObject(record, Formatting.None, Settings);

    /// <exception cref="JsonException">The text is not such a record.</exception>
    public static T Read<T>(string json)
    {
        try
        {
            using var reader = new ListReader(json);
            return JsonSerializer.Create(Strict).Deserialize<T>(reader) ?? throw new JsonException("the file is empty");
        }
        // What a number, a date or a list says that is none of ours.
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>The version that the text says it is of, from 1, whatever else it holds.</summary>
    /// <exception cref="JsonException">The text is not an object, or says no version.</exception>
    public static long SchemaVersion(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        if (!reader.Read() || reader.TokenType != JsonToken.StartObject)
            throw new JsonException("it is not a JSON object");
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            bool isVersion = reader.Value is "schemaVersion";
            reader.Read();
            if (isVersion)
                return reader.Value is long version and > 0 ? version : throw new JsonException("schemaVersion is no whole number from 1");
            reader.Skip();
        }
        throw new JsonException("it has no schemaVersion");
    }

    private static JsonSerializerSettings With(DefaultContractResolver contracts)
    {
        contracts.NamingStrategy = new CamelCaseNamingStrategy();
        return new JsonSerializerSettings
        {
            ContractResolver = contracts,
            Formatting = Formatting.Indented,
            NullValueHandling = NullValueHandling.Ignore,
            Converters =
            {
                new TensorConverter(),
                new SeedConverter(),
                new CodeConverter<Outcome>(o => o.Code()),
                new CodeConverter<SubmissionStatus>(s => s.Code()),
            },
            FloatFormatHandling = FloatFormatHandling.String,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            CheckAdditionalContent = true,
        };
    }

    // A list of a record holds no null, which its type cannot say; and nothing between two commas, which the reader calls undefined.
    private sealed class ListReader(string json) : JsonTextReader(new StringReader(json))
    {
        public override bool Read() =>
            !base.Read() ? false
            : TokenType == JsonToken.Undefined ? throw new JsonException($"there is nothing at {Path}")
            : TokenType == JsonToken.Null && Path is [.., >= '0' and <= '9', ']'] ? throw new JsonException($"there is nothing at {Path}")
            : true;
    }
}

/// <summary>Tensors as nested lists, each innermost one on one line, so that a matrix reads as one. One number is a matrix of one row and column.</summary>
internal sealed class TensorConverter : JsonConverter<Tensor>
{
    private static readonly JsonSerializerSettings OneLine = new() { FloatFormatHandling = FloatFormatHandling.String };

    public override void WriteJson(JsonWriter writer, Tensor? value, JsonSerializer serializer) =>
        Write(writer, value!.Values!, value.Sides.IsEmpty ? [1, 1] : value.Sides);

    public override Tensor? ReadJson(
        JsonReader reader,
        Type objectType,
        Tensor? existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    )
    {
        if (reader.TokenType == JsonToken.Null)
            return null;
        string path = reader.Path;
        var token = JToken.Load(reader);
        var sides = new List<int>();
        for (var first = token; first is JArray list; first = list.FirstOrDefault())
            sides.Add(list.Count);
        var values = new List<double>();
        if (sides.Count is 0 or > Shape.MostSides || !IsRead(token, 0, sides, values))
            throw new JsonException(
                $"what is at {path} is no tensor: nested lists of one length at each depth, and numbers in the innermost"
            );
        return new Tensor([.. sides], [.. values]);
    }

    private static void Write(JsonWriter writer, ReadOnlySpan<double> values, ImmutableArray<int> sides)
    {
        if (sides.Length == 1)
        {
            writer.WriteRawValue(JsonConvert.SerializeObject(values.ToArray(), OneLine));
            return;
        }
        writer.WriteStartArray();
        int length = sides[0] == 0 ? 0 : values.Length / sides[0];
        for (int i = 0; i < sides[0]; i++)
            Write(writer, values.Slice(i * length, length), sides[1..]);
        writer.WriteEndArray();
    }

    private static bool IsRead(JToken token, int depth, List<int> sides, List<double> values)
    {
        if (depth < sides.Count)
            return token is JArray list && list.Count == sides[depth] && list.All(item => IsRead(item, depth + 1, sides, values));
        if (token is not JValue { Type: JTokenType.Float or JTokenType.Integer or JTokenType.String } value)
            return false;
        values.Add(value.Value<double>());
        return true;
    }
}

/// <summary>Writes an enumeration by its codes. A code that is none of them is no record of ours.</summary>
internal sealed class CodeConverter<T>(Func<T, string> code) : JsonConverter<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> values = Enum.GetValues<T>().ToDictionary(code, v => v, StringComparer.Ordinal);

    public override void WriteJson(JsonWriter writer, T value, JsonSerializer serializer) => writer.WriteValue(code(value));

    public override T ReadJson(JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value is string text && values.TryGetValue(text, out var value)
            ? value
            : throw new JsonException($"'{reader.Value}' at {reader.Path} is none of {string.Join(", ", values.Keys)}");
}
