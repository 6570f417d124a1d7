using GradCheck.Judging;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace GradCheck.Records;

/// <summary>Records to JSON and back. Numbers that JSON cannot hold are the strings "NaN", "Infinity", "-Infinity".</summary>
internal static class ResultJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
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
    };

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
    public static T Read<T>(string json) =>
        JsonConvert.DeserializeObject<T>(json, Settings) ?? throw new JsonException("the file is empty");
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
