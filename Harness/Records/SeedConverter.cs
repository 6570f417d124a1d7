using System.Globalization;
using GradCheck.Cases;
using Newtonsoft.Json;

namespace GradCheck.Records;

/// <summary>Writes a seed as the number that it is, or as the text of its 32 digits.</summary>
internal sealed class SeedConverter : JsonConverter<Seed>
{
    public override void WriteJson(JsonWriter writer, Seed? value, JsonSerializer serializer)
    {
        if (value!.IsWhole)
            writer.WriteRawValue(value.ToString());
        else
            writer.WriteValue(value.ToString());
    }

    public override Seed ReadJson(
        JsonReader reader,
        Type objectType,
        Seed? existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    ) =>
        Seed.Parse(Convert.ToString(reader.Value, CultureInfo.InvariantCulture) ?? "")
        ?? throw new JsonException($"'{reader.Value}' at {reader.Path} is not {Seed.Forms}");
}
