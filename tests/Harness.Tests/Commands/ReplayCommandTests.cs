using GradCheck.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

public sealed class ReplayCommandTests
{
    private static GradedClass graded = null!;

    [OneTimeSetUp]
    public static void GradeOnce()
    {
        graded = new GradedClass(
            ("wrong", File.ReadAllText(Repository.PathOf("Submissions", "s09", "TwoLayerNet.cs"))),
            ("large", Solutions.Square("return (x.RowCount > 20 ? 1 : 2) * x.PointwiseMultiply(yGrad);")),
            ("right", Solutions.RightSquare)
        );
        Change("sourceless", "wrong", r => ((JObject)r["submission"]!).Remove("sources"));
        Change("unknown exercise", "large", r => r["gradients"]![0]!["exercise"] = "Cubic");
        Change("unknown gradient", "large", r => r["gradients"]![0]!["name"] = "QGrad");
        Change("unknown rung", "large", r => r["gradients"]![0]!["counterexample"]!["rung"] = "huge");
        Change("no case", "large", r => r["gradients"]![0]!["counterexample"]!["index"] = 99);
        Change("case below 0", "large", r => r["gradients"]![0]!["counterexample"]!["index"] = -7);
        Change("no sources", "wrong", r => r["submission"]!["sources"] = new JArray());
        Change("no tensors", "wrong", r => ((JObject)r["gradients"]![0]!["counterexample"]!["tensors"]!).RemoveAll());
        Change("other sizes", "wrong", r => r["gradients"]![0]!["counterexample"]!["dimensions"] = new JObject { ["Q"] = 2 });
        graded.Write("elsewhere/text, moved.json", "nothing of the kind");
        graded.Write("elsewhere/list, moved.json", "[1, 2]");
        graded.Write("elsewhere/hollow, moved.json", "{}");
    }

    [OneTimeTearDown]
    public static void Forget() => graded.Dispose();

    [Test]
    public void Takes_the_first_failure_unless_one_is_named()
    {
        var first = Cli.Run("replay", graded.PathOf("wrong"));
        var named = Cli.Run("replay", graded.PathOf("wrong"), "--gradient", "w1grad");
        var full = Cli.Run("replay", graded.PathOf("wrong"), "--gradient", "TwoLayerNet.W1Grad");

        Assert.Multiple(() =>
        {
            Assert.That(first.Output, Does.Contain("O2Grad at ").And.EndWith("The same as recorded, bit for bit.\n"));
            Assert.That(named.Output, Does.Contain("W1Grad at ").And.EndWith("The same as recorded, bit for bit.\n"));
            Assert.That(full.Output, Is.EqualTo(named.Output));
            Assert.That((first.ExitCode, named.ExitCode), Is.EqualTo((1, 1)));
        });
    }

    [Test]
    public void Repeats_a_case_that_is_too_large_to_write_down() =>
        Assert.That(Cli.Run("replay", graded.PathOf("large")).Output, Does.EndWith("The same as recorded, bit for bit.\n"));

    [Test]
    public void Says_that_it_is_right_by_now()
    {
        var finished = Cli.Run("replay", graded.PathOf("wrong"), "-g", "B2Grad", "--submission", "Submissions/s01");

        Assert.That(
            (finished.ExitCode, finished.Output),
            Is.EqualTo((0, "B2Grad is right at this case.\n\nRecorded was wrong-value, now it is pass.\n"))
        );
    }

    [Test]
    public void Says_that_it_is_wrong_in_another_way_by_now()
    {
        string now = graded.Write("now.cs", Solutions.Square("throw new System.InvalidOperationException();"));

        var finished = Cli.Run("replay", graded.PathOf("large"), "--submission", now);

        Assert.That(finished.ExitCode, Is.EqualTo(1));
        Assert.That(finished.Output, Does.EndWith("Recorded was wrong-value, now it is threw.\n"));
    }

    [Test]
    [Long]
    public void Says_of_other_wrong_numbers_that_they_are_others_and_not_what_was_found_in_the_recorded_ones()
    {
        string large = graded.Write("large.cs", Solutions.Square("return (x.RowCount > 20 ? 3 : 2) * x.PointwiseMultiply(yGrad);"));
        string sign = graded.Write(
            "sign.cs",
            Solutions.RightTwoLayerNet.Replace("a2Grad.ColumnSums()", "-a2Grad.ColumnSums()", StringComparison.Ordinal)
        );

        var recorded = Cli.Run("replay", graded.PathOf("wrong"), "-g", "B2Grad");
        var small = Cli.Run("replay", graded.PathOf("wrong"), "-g", "B2Grad", "--submission", sign);
        var unreadable = Cli.Run("replay", graded.PathOf("large"), "--submission", large);

        Assert.Multiple(() =>
        {
            Assert.That(recorded.Output, Does.Contain("(missing-sum)"));
            Assert.That(small.Output, Does.Contain("B2Grad at ").And.Not.Contain("(missing-sum)"));
            Assert.That(small.Output, Does.EndWith("The same outcome as recorded, but not the same numbers.\n"));
            Assert.That(unreadable.Output, Does.EndWith("The same outcome as recorded, but not the same numbers.\n"));
        });
    }

    [TestCase("There is no file nowhere.json: name the record of a submission, such as ", "nowhere.json")]
    [TestCase("{0} is not the record of a submission: ", "text")]
    [TestCase("{0} is not the record of a submission: ", "list")]
    [TestCase("{0} is not the record of a submission: it has no schemaVersion.", "hollow")]
    [TestCase("{0} is not the record of a submission: Required property 'key' not found in JSON", "class")]
    [TestCase("Nothing in {0} can be repeated: no gradient failed at a case.", "right")]
    [TestCase("{0} has no failure of QGrad, only of O2Grad, A2Grad, ", "wrong", "--gradient", "QGrad")]
    [TestCase("There is no folder or file nowhere.", "wrong", "--submission", "nowhere")]
    [TestCase("{0} does not hold the submission's source: name it with --submission.", "sourceless")]
    [TestCase("There is no exercise Cubic. There are ", "unknown exercise")]
    [TestCase("{0} is not the record of a submission: Square has no gradient QGrad.", "unknown gradient")]
    [TestCase("{0} does not fit Square as it is here: there is no rung huge.", "unknown rung")]
    [TestCase("{0} does not fit Square as it is here: large has no case 99.", "no case")]
    [TestCase("{0} does not fit Square as it is here: large has no case -7.", "case below 0")]
    [TestCase("{0} does not hold the submission's source: name it with --submission.", "no sources")]
    [TestCase("{0} does not fit TwoLayerNet as it is here: there are no numbers of ", "no tensors")]
    [TestCase("{0} does not fit TwoLayerNet as it is here: its dimensions are N, D, H.", "other sizes")]
    [TestCase("The case of XGrad has too many numbers for a test: replay it without --as-test.", "large", "--as-test")]
    [TestCase("Required argument 'RESULT.json' missing for command: 'replay'. See 'gradcheck replay --help'.")]
    public void Says_what_is_wrong_with_the_command(string sentence, params string[] arguments)
    {
        string[] resolved =
        [
            .. arguments.Select((a, i) => i == 0 && !a.EndsWith(".json", StringComparison.Ordinal) ? graded.PathOf(a) : a),
        ];
        var finished = Cli.Run(["replay", .. resolved]);

        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.StartWith(sentence.Replace("{0}", resolved.FirstOrDefault(), StringComparison.Ordinal)));
            Assert.That(finished.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That((finished.ExitCode, finished.Output), Is.EqualTo((2, "")));
        });
    }

    private static void Change(string id, string from, Action<JObject> change)
    {
        var record = JObject.Parse(File.ReadAllText(graded.PathOf(from)));
        change(record);
        graded.Write($"elsewhere/{id}, moved.json", record.ToString());
    }
}
