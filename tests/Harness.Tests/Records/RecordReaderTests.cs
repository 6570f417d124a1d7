using CsCheck;
using GradCheck.Records;
using GradCheck.Tests.Reports;
using GradCheck.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>A record is read whole, or it is told in one sentence why not.</summary>
public sealed class RecordReaderTests
{
    private static readonly RecordReader Reader = new(SealedForTests.Seal);

    private TemporaryFolder folder;

    private static IEnumerable<SubmissionResult> Samples => SmallClass.All;

    [SetUp]
    public void SetUp() => folder = new TemporaryFolder();

    [TearDown]
    public void TearDown() => folder.Dispose();

    [TestCaseSource(nameof(Samples))]
    public void Reads_what_was_written(object sample)
    {
        string json = ResultJson.Write(sample);

        Assert.That(ResultJson.Write(Reader.Submission(folder.Write("r.json", json)).Record), Is.EqualTo(json));
    }

    [TestCase("['run']", null, "Required property 'run' not found")]
    [TestCase("['submission']['id']", null, "Required property 'id' not found")]
    [TestCase("['gradients'][1]['exercise']", null, "Required property 'exercise' not found in JSON. Path 'gradients[1]'")]
    [TestCase(
        "['gradients'][1]['counterexample']['rung']",
        null,
        "Required property 'rung' not found in JSON. Path 'gradients[1].counterexample'"
    )]
    [TestCase("['gradients'][1]['outcome']", "\"splendid\"", "'splendid' at gradients[1].outcome is none of pass, ")]
    [TestCase("['gradients'][1]['outcome']", "\"pass\"", ".W2Grad cannot be pass with passed = false")]
    [TestCase("['gradients'][1]['points']", "7", ".W2Grad cannot have 7 of 1")]
    [TestCase("['gradients'][1]['points']", "\"NaN\"", ".W2Grad cannot have NaN of 1")]
    [TestCase("['gradients'][1]['name']", "\"QGrad\"", "TwoLayerNet has no gradient QGrad")]
    [TestCase("['gradients'][1]", "null", "there is nothing at gradients[1]")]
    [TestCase("['gradients'][1]['counterexample']['numeric'][0]", "null", "there is nothing at gradients[1].counterexample.numeric[0]")]
    [TestCase("['score']", "99", "score is 99, and the gradients add up to ")]
    [TestCase("['output']", "null", "Required property 'output' expects a non-null value")]
    public void Says_what_is_damaged(string place, string? value, string sentence)
    {
        var json = JObject.Parse(ResultJson.Write(SmallClass.Wrong));
        var token = json.SelectToken(place)!;
        if (value is null)
            token.Parent!.Remove();
        else
            token.Replace(JToken.Parse(value));
        string file = folder.Write("r.json", json.ToString());

        var damaged = Assert.Throws<RecordException>(() => Reader.Submission(file));

        Assert.That(damaged!.Message, Does.StartWith($"{file} is not the record of a submission: ").And.Contain(sentence));
    }

    [Test]
    public void Says_that_a_gradient_is_there_twice()
    {
        var wrong = SmallClass.Wrong;
        string file = folder.Write("r.json", ResultJson.Write(wrong with { Gradients = [.. wrong.Gradients, wrong.Gradients[0]] }));

        Assert.That(() => Reader.Submission(file), Throws.TypeOf<RecordException>().With.Message.EndsWith(" is in it twice."));
    }

    [TestCase("['summary']['submissions']", "99", "its summary does not count the submissions that it lists")]
    [TestCase("['summary']['graded']", "99", "its summary does not count the submissions that it lists")]
    [TestCase("['summary']['meanScore']", "1e300", "the mean score is not that of the submissions that it lists")]
    public void Says_that_a_summary_is_not_of_its_class(string place, string value, string sentence)
    {
        var json = JObject.Parse(ResultJson.Write(Reports.Web.PageRecords.Class(Reports.Web.SmallClass.All)));
        string sound = folder.Write("sound.json", json.ToString());
        json.SelectToken(place)!.Replace(JToken.Parse(value));
        string file = folder.Write("results.json", json.ToString());

        Assert.That(() => Reader.Class(sound), Throws.Nothing);
        Assert.That(() => Reader.Class(file), Throws.TypeOf<RecordException>().With.Message.EndsWith($": {sentence}."));
    }

    [Test]
    public void Says_that_a_newer_program_wrote_it_whatever_else_it_holds()
    {
        string file = folder.Write("r.json", """{ "new": [1], "schemaVersion": 2 }""");

        Assert.That(
            () => Reader.Submission(file),
            Throws.TypeOf<RecordException>().With.Message.StartsWith($"{file} was written by a newer gradcheck (schemaVersion 2): ")
        );
    }

    [TestCase("""{ "schemaVersion": 1, "gradients": [,{}] }""", "there is nothing at gradients[0]")]
    [TestCase("{}", "it has no schemaVersion")]
    [TestCase("""{ "schemaVersion": 0 }""", "schemaVersion is no whole number from 1")]
    [TestCase("""{ "schemaVersion": "1" }""", "schemaVersion is no whole number from 1")]
    public void Says_what_no_record_of_this_version_holds(string json, string sentence)
    {
        string file = folder.Write("r.json", json);

        Assert.That(
            () => Reader.Submission(file),
            Throws.TypeOf<RecordException>().With.Message.EqualTo($"{file} is not the record of a submission: {sentence}.")
        );
    }

    [Test]
    public void Throws_nothing_else_whatever_is_changed()
    {
        string json = ResultJson.Write(SmallClass.Wrong);

        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Char["0129\"{}[],:.-nulltrue\\ x"])
            .Sample((place, other) => IsReadOrRefused($"{json[..place]}{other}{json[(place + 1)..]}"), threads: 1);
    }

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("-1")]
    public void Throws_nothing_else_whatever_is_replaced(string by)
    {
        var json = JObject.Parse(ResultJson.Write(SmallClass.Wrong));
        foreach (string place in json.Descendants().Where(t => t is not JProperty).Select(t => t.Path).ToList())
        {
            var changed = (JObject)json.DeepClone();
            changed.SelectToken(place)!.Replace(JToken.Parse(by));
            Assert.That(IsReadOrRefused(changed.ToString()), place);
        }
    }

    private bool IsReadOrRefused(string json)
    {
        try
        {
            Reader.Submission(folder.Write("r.json", json));
        }
        catch (RecordException e)
        {
            return !e.Message.Contains('\n', StringComparison.Ordinal);
        }
        return true;
    }
}
