using GradCheck.Cases;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NJsonSchema;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

public sealed class AssignmentOptionTests
{
    private readonly TemporaryFolder folder = new();

    [TearDown]
    public void Forget() => folder.Dispose();

    [Test]
    public async Task Lies_in_the_graded_folder_and_is_no_submission()
    {
        WriteClass();
        folder.Write(
            "class/assignment.json",
            """{ "title": "Homework 3", "deadline": "Friday", "exercises": ["Square"], "points": { "XGrad": 4 }, "partialCredit": { "scalar": 0.5 }, "hints": 3, "seed": 9, "tolerance": { "relative": 1e-5 } }"""
        );

        var finished = Grade();
        var schema = await JsonSchema.FromFileAsync(folder.PathOf("results/results.v1.schema.json"));

        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.StartWith("Assignment: Homework 3, due Friday ("));
            Assert.That(Class.Submissions.Select(s => (s.Id, s.Score, s.MaxScore)), Is.EqualTo([("right", 4.0, 4.0), ("wrong", 2.0, 4.0)]));
            Assert.That((Class.Assignment!.Title, Class.Run.Seed), Is.EqualTo(("Homework 3", (Seed)9)));
            Assert.That((Wrong.Assignment!.File, Wrong.Assignment.Sha256), Is.EqualTo(("assignment.json", Class.Assignment.Sha256)));
            Assert.That(Wrong.Gradients.Single().Tolerance!.Relative, Is.EqualTo(1e-5));
            Assert.That(Wrong.Gradients.Single().Diagnosis!.Explanation, Does.Contain("XGrad").And.Contain("\n"));
            Assert.That(schema.Validate(File.ReadAllText(folder.PathOf("results/results.json"))), Is.Empty);
            Assert.That(schema.Validate(File.ReadAllText(folder.PathOf("results/submissions/wrong.json"))), Is.Empty);
        });
    }

    [Test]
    public async Task Keeps_records_within_the_schema_where_little_is_told([Values(0, 1)] int hints)
    {
        WriteClass();
        folder.Write("class/assignment.json", $$"""{ "hints": {{hints}} }""");

        Grade("--format", "markdown,junit,csv,html");
        var schema = await JsonSchema.FromFileAsync(folder.PathOf("results/results.v1.schema.json"));

        Assert.That(schema.Validate(File.ReadAllText(folder.PathOf("results/submissions/wrong.json"))), Is.Empty);
        Assert.That(Wrong.Gradients.Single().Diagnosis?.Code, Is.Null);
        Assert.That(File.Exists(folder.PathOf("results/index.html")));
    }

    [Test]
    public void Gives_way_to_the_command_and_says_so()
    {
        WriteClass();
        string named = folder.Write(
            "named.json",
            """{ "exercises": ["Tanh"], "seed": 9, "tolerance": { "relative": 0.1, "absolute": 0.1 } }"""
        );

        var finished = Grade("--assignment", named, "--seed", "4", "--exercise", "Square", "--rtol", "1e-6", "--atol", "1e-9");

        Assert.Multiple(() =>
        {
            foreach (string option in (string[])["--seed", "--exercise", "--rtol", "--atol"])
                Assert.That(finished.Error, Does.Contain($"{option} of the command counts, not what named.json says."));
            Assert.That((Class.Run.Seed, Wrong.Gradients.Single().Exercise), Is.EqualTo(((Seed)4, "Square")));
            Assert.That(Wrong.Gradients.Single().Tolerance, Is.EqualTo(new ToleranceResult(1e-6, 1e-9)));
        });
    }

    [Test]
    public void Prefers_the_one_that_is_named()
    {
        WriteClass();
        folder.Write("class/assignment.json", "this is not JSON");

        Grade("--assignment", folder.Write("named.json", """{ "title": "The other" }"""));

        Assert.That(Class.Assignment!.Title, Is.EqualTo("The other"));
    }

    [Test]
    public void Grades_nothing_where_there_is_a_mistake_in_it()
    {
        WriteClass();
        string path = folder.Write("class/assignment.json", "{\n  \"points\": { \"Square.YGrad\": 2 }\n}");

        var finished = Grade();

        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.StartWith($"{path}:2:15: there is no gradient Square.YGrad; did you mean Square.XGrad?"));
            Assert.That(finished.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That((finished.ExitCode, finished.Output), Is.EqualTo((2, "")));
            Assert.That(Directory.Exists(folder.PathOf("results")), Is.False);
        });
    }

    [Test]
    public void Says_that_the_one_that_is_named_is_not_there()
    {
        WriteClass();

        var finished = Grade("--assignment", folder.PathOf("nowhere.json"));

        Assert.That(finished.Error, Is.EqualTo($"There is no assignment {folder.PathOf("nowhere.json")}.\n"));
        Assert.That(finished.ExitCode, Is.EqualTo(2));
    }

    [Test]
    [Long]
    public void Caps_the_hints_of_a_check()
    {
        string wrong = folder.Write("wrong.cs", Solutions.Square("return yGrad;"));
        string capped = folder.Write("capped.json", """{ "hints": 1, "points": { "Square.XGrad": 5 } }""");

        var free = Cli.Run("check", wrong, "--hint", "3");
        var told = Cli.Run("check", wrong, "--hint", "3", "--assignment", capped);

        Assert.Multiple(() =>
        {
            Assert.That(free.Output, Does.Contain("(missing-local-derivative)").And.Contain("How much does Y change").And.Contain("dY["));
            Assert.That(
                told.Output,
                Does.Contain("How much does Y change").And.Not.Contain("missing-local-derivative").And.Not.Contain("dY[")
            );
            Assert.That(told.Output, Does.EndWith("wrong: 0/5 (graded)\n"));
            Assert.That(told.Error, Does.Contain("capped.json allows hints up to 1."));
        });
    }

    private ClassResult Class => ResultJson.Read<ClassResult>(File.ReadAllText(folder.PathOf("results/results.json")));

    private SubmissionResult Wrong => ResultJson.Read<SubmissionResult>(File.ReadAllText(folder.PathOf("results/submissions/wrong.json")));

    private void WriteClass()
    {
        folder.Write("class/right.cs", Solutions.RightSquare);
        folder.Write("class/wrong.cs", Solutions.Square("return (x.RowCount > 1 ? 1 : 2) * x.PointwiseMultiply(yGrad);"));
    }

    private Cli.Finished Grade(params string[] options) =>
        Cli.Run(["grade", folder.PathOf("class"), "--out", folder.PathOf("results"), .. options]);
}
