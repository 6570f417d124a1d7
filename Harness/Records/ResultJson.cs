using GradCheck.Judging;
using Newtonsoft.Json;
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
                new MatrixConverter(),
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

/// <summary>Writes each row of a matrix on one line, so that it reads as one.</summary>
internal sealed class MatrixConverter : JsonConverter<double[][]>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, double[][]? value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (double[] row in value!)
            writer.WriteRawValue(
                JsonConvert.SerializeObject(row, new JsonSerializerSettings { FloatFormatHandling = FloatFormatHandling.String })
            );
        writer.WriteEndArray();
    }

    public override double[][]? ReadJson(
        JsonReader reader,
        Type objectType,
        double[][]? existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    ) => throw new NotSupportedException();
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
