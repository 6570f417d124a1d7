using GradCheck.Records;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary><c>results.json</c> by the documented rules of the two platforms, and by the scores of the records.</summary>
public sealed class PlatformResultTests
{
    [Test]
    public void Gives_Gradescope_the_score_of_the_record_and_of_its_tests()
    {
        string[] known = ["score", "output", "output_format", "visibility", "tests"];
        string[] ofTest = ["name", "name_format", "score", "max_score", "status", "output", "output_format"];

        Assert.Multiple(() =>
        {
            foreach (var result in SmallClass.All.Where(s => s != SmallClass.Ungradable))
            {
                var json = Json("gradescope", result);
                Assert.That(json.Properties().Select(p => p.Name), Is.SubsetOf(known));
                Assert.That((double)json["score"]!, Is.EqualTo(result.Score));
                Assert.That(json["tests"]!.Sum(t => (double)t["score"]!), Is.EqualTo(result.Score));
                Assert.That(json["tests"]!.Sum(t => (double)t["max_score"]!), Is.EqualTo(result.MaxScore));
                Assert.That(json["tests"]!.Select(t => (string)t["status"]!), Is.All.AnyOf("passed", "failed"));
                Assert.That(json["tests"]!.SelectMany(t => ((JObject)t).Properties()).Select(p => p.Name).Distinct(), Is.SubsetOf(ofTest));
                Assert.That(
                    json.SelectTokens("$..*_format").Append(json["output_format"]!).Select(f => (string)f!),
                    Is.All.EqualTo("text")
                );
            }
        });
    }

    [Test]
    public void Gives_Gradescope_no_result_where_we_failed() =>
        Assert.That(
            SmallClass.Files("gradescope", SmallClass.Ungradable, SmallClass.Right).Select(f => f.Path),
            Is.EqualTo(new[] { "gradescope/right.json" })
        );

    [Test]
    public void Gives_PrairieLearn_the_score_as_a_fraction()
    {
        Assert.Multiple(() =>
        {
            foreach (var result in new[] { SmallClass.Right, SmallClass.Wrong, SmallClass.Throws, SmallClass.HostileName })
            {
                var json = Json("prairielearn", result);
                Assert.That((bool)json["gradable"]!, Is.True);
                Assert.That((double)json["score"]!, Is.InRange(0, 1).And.EqualTo(result.Score / result.MaxScore));
                Assert.That(json["tests"]!.Sum(t => (double)t["points"]!), Is.EqualTo(result.Score));
                Assert.That(json["tests"]!.Sum(t => (double)t["max_points"]!), Is.EqualTo(result.MaxScore));
            }
        });
    }

    [Test]
    public void Costs_no_attempt_on_PrairieLearn_where_nothing_was_judged()
    {
        Assert.Multiple(() =>
        {
            foreach (var result in new[] { SmallClass.Rejected, SmallClass.Ungradable })
            {
                var json = Json("prairielearn", result);
                Assert.That((bool)json["gradable"]!, Is.False);
                Assert.That(json["score"], Is.Null);
                Assert.That(json["format_errors"]!.Select(e => e.Type), Is.Not.Empty.And.All.EqualTo(JTokenType.String));
            }
        });
    }

    [TestCase("gradescope")]
    [TestCase("prairielearn")]
    public void Is_the_one_file_that_the_platform_looks_for_where_there_is_one_submission(string format) =>
        Assert.That(SmallClass.Files(format, SmallClass.Right).Single().Path, Is.EqualTo($"{format}/results.json"));

    [Test]
    public void Stays_below_the_1_MB_that_PrairieLearn_takes()
    {
        var printed = SmallClass.Graded(
            "loud",
            [.. Enumerable.Range(0, 60).Select(i => SmallClass.Failed($"X{i}Grad") with { Message = new string('x', 100_000) })]
        ) with
        {
            Output = string.Concat(Enumerable.Repeat("x\n", 100_000)),
        };

        Assert.That(SmallClass.Text("prairielearn", printed), Has.Length.LessThan(1_000_000));
    }

    private static JObject Json(string format, SubmissionResult result) => JObject.Parse(SmallClass.Text(format, result));
}
