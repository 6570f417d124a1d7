using NJsonSchema;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>Holds the records of a run that was made outside the tests against the published schema.</summary>
[Explicit("needs GRADCHECK_RESULTS, the results folder of a run; .ci/run sets it")]
public sealed class RecordsOnDiskTests
{
    [Test]
    public async Task Fit_the_schema()
    {
        string folder = Environment.GetEnvironmentVariable("GRADCHECK_RESULTS")!;
        var schema = await JsonSchema.FromFileAsync(Path.Combine(folder, "results.v1.schema.json"));
        string[] records = [Path.Combine(folder, "results.json"), .. Directory.GetFiles(Path.Combine(folder, "submissions"), "*.json")];

        Assert.Multiple(() =>
        {
            Assert.That(records, Has.Length.GreaterThan(1));
            foreach (string record in records)
                Assert.That(schema.Validate(File.ReadAllText(record)), Is.Empty, record);
        });
    }
}
