using GradCheck.Assignments;
using GradCheck.Tests.Support;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NUnit.Framework;

namespace GradCheck.Tests.Assignments;

/// <summary>The published schema and the reader agree.</summary>
public sealed class AssignmentSchemaTests
{
    private static readonly string Path = Repository.PathOf("Harness", "Assignments", "assignment.v1.schema.json");

    [TestCase("{}")]
    [TestCase("""{ "title": "x", "exercises": ["Square"], "points": { "XGrad": 0 }, "partialCredit": { "scalar": 1 }, "hints": 0 }""")]
    [TestCase("""{ "$schema": "x", "tolerance": { "relative": 0.5 }, "seed": -1, "deadline": "Friday" }""")]
    [TestCase("""{ "seed": "3f0c5a9e7d21b8460f9e8d7c6b5a4321" }""")]
    public async Task Takes_what_is_read(string text)
    {
        Assert.That((await Schema()).Validate(text), Is.Empty);
        Assert.That(() => Read(text), Throws.Nothing);
    }

    [TestCase("""{ "pionts": {} }""")]
    [TestCase("""{ "title": 1 }""")]
    [TestCase("""{ "exercises": "Square" }""")]
    [TestCase("""{ "exercises": ["Square", "Square"] }""")]
    [TestCase("""{ "points": { "Square.XGrad": -1 } }""")]
    [TestCase("""{ "points": { "Square.XGrad": 1000001 } }""")]
    [TestCase("""{ "partialCredit": { "scalar": 1.5 } }""")]
    [TestCase("""{ "tolerance": { "relative": 1 } }""")]
    [TestCase("""{ "tolerance": { "rel": 0.1 } }""")]
    [TestCase("""{ "hints": 4 }""")]
    [TestCase("""{ "hints": 1.5 }""")]
    [TestCase("""{ "seed": 3000000000 }""")]
    [TestCase("""{ "seed": "7" }""")]
    [TestCase("""{ "seed": 1.5 }""")]
    [TestCase("""{ "deadline": null }""")]
    public async Task Refuses_what_is_refused(string text)
    {
        Assert.That((await Schema()).Validate(text), Is.Not.Empty);
        Assert.That(() => Read(text), Throws.TypeOf<AssignmentException>());
    }

    [Test]
    public void Documents_every_field()
    {
        var schema = JObject.Parse(File.ReadAllText(Path));
        var fields = schema
            .Descendants()
            .OfType<JProperty>()
            .Where(p => p.Name == "properties")
            .SelectMany(p => p.Value.Children<JProperty>());

        Assert.That(fields.Where(f => f.Value["description"] is null).Select(f => f.Name), Is.Empty);
        Assert.That(
            schema["properties"]!.Children<JProperty>().Select(p => p.Name),
            Is.EquivalentTo(["$schema", "title", "exercises", "points", "partialCredit", "tolerance", "hints", "seed", "deadline"])
        );
    }

    private static Assignment Read(string text) => AssignmentReader.Read("assignment.json", text, Grade.Settings.Catalogue);

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(Path);
}
