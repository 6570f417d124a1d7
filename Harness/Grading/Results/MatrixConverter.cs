using Newtonsoft.Json;

namespace GradCheck.Grading.Results;

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
