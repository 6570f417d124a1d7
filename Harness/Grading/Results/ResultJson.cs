using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace GradCheck.Grading.Results;

/// <summary>Records to JSON and back. Numbers that JSON cannot hold are the strings "NaN", "Infinity", "-Infinity".</summary>
internal static class ResultJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Ignore,
        Converters = { new MatrixConverter() },
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
