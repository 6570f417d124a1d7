using System.Collections.Immutable;
using GradCheck.Assignments;
using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Assignments;

/// <summary>What an assignment says is what is read; a mistake in it is one sentence with its line and column.</summary>
public sealed class AssignmentReaderTests
{
    private const string Whole = """
        {
          "$schema": "assignment.v1.schema.json",
          "title": "Homework 3",
          "exercises": ["twolayernet", "Square"],
          "points": { "W2Grad": 2.5, "Square.XGrad": 0, "twolayernet.b1grad": 3 },
          "partialCredit": { "scalar": 0.25, "matrix": 1 },
          "tolerance": { "relative": 1e-4, "absolute": 0 },
          "hints": 3,
          "seed": -7,
          "deadline": "2026-11-30T17:00:00Z"
        }
        """;

    [Test]
    public void Reads_every_field()
    {
        var read = Read(Whole);

        Assert.Multiple(() =>
        {
            Assert.That((read.File, read.Title, read.Deadline), Is.EqualTo(("assignment.json", "Homework 3", "2026-11-30T17:00:00Z")));
            Assert.That(read.Exercises.Select(e => e.Name), Is.EqualTo(["TwoLayerNet", "Square"]));
            Assert.That(read.PointsOf("TwoLayerNet", "W2Grad"), Is.EqualTo(2.5));
            Assert.That(read.PointsOf("TwoLayerNet", "B1Grad"), Is.EqualTo(3));
            Assert.That(read.PointsOf("TwoLayerNet", "XGrad"), Is.EqualTo(1), "not named");
            Assert.That(read.PointsOf("Square", "XGrad"), Is.Zero);
            Assert.That(read.PartialCredit, Is.EqualTo(new Dictionary<string, double> { ["matrix"] = 1, ["scalar"] = 0.25 }));
            Assert.That(read.Tolerance, Is.EqualTo(new ToleranceSetting(1e-4, 0)));
            Assert.That((read.Hints, read.Seed), Is.EqualTo((HintLevel.Explanation, (Seed)(-7))));
            Assert.That(read.Sha256, Does.Match("^[0-9a-f]{64}$").And.Not.EqualTo(Read(Whole.Replace("Homework 3", "Homework 4")).Sha256));
        });
    }

    [Test]
    public void Takes_32_hexadecimal_digits_as_a_seed() =>
        Assert.That(
            Read("{ \"seed\": \"3F0C5A9E7D21B8460F9E8D7C6B5A4321\" }").Seed,
            Is.EqualTo(Seed.Parse("3f0c5a9e7d21b8460f9e8d7c6b5a4321"))
        );

    [Test]
    public void Leaves_to_others_what_it_does_not_say()
    {
        var read = Read("{}");

        Assert.That(
            (read.Hints, read.Seed, read.Title, read.Exercises.IsEmpty),
            Is.EqualTo((HintLevel.Mistake, (Seed?)null, (string?)null, true))
        );
        Assert.That(read.PointsOf("Square", "XGrad"), Is.EqualTo(1));
        Assert.That(read.Tolerance, Is.EqualTo(new ToleranceSetting()));
    }

    [TestCase("{\n  \"pionts\": {}\n}", "2:3: there is no field pionts; did you mean points? The fields are $schema, title, exercises, ")]
    [TestCase("{ \"Title\": \"x\" }", "1:3: there is no field Title; did you mean title? ")]
    [TestCase("{ \"qwertyuiop\": 1 }", "1:3: there is no field qwertyuiop. The fields are ")]
    [TestCase("{\n \"tolerance\": {\n  \"rel\": 1e-3 } }", "3:3: there is no field rel. The fields are relative, absolute.")]
    [TestCase(
        "{\n  \"exercises\": [\n    \"Square\",\n    \"TwoLayerNt\"\n  ]\n}",
        "4:5: there is no exercise TwoLayerNt; did you mean TwoLayerNet? There are AddBias, "
    )]
    [TestCase("{ \"exercises\": [\"Square\", \"square\"] }", "1:27: Square is named twice.")]
    [TestCase("{ \"exercises\": \"Square\" }", "1:3: exercises is a list of text, not the text \"Square\".")]
    [TestCase("{ \"exercises\": [1] }", "1:17: exercises is a list of text, not 1.")]
    [TestCase(
        "{ \"exercises\": [\"Square\"],\n  \"points\": { \"YGrad\": 2 } }",
        "2:15: there is no gradient YGrad; did you mean XGrad? There are Square.XGrad."
    )]
    [TestCase(
        "{ \"exercises\": [\"Square\"], \"points\": { \"TwoLayerNet.W2Grad\": 2 } }",
        "1:40: there is no gradient TwoLayerNet.W2Grad"
    )]
    [TestCase(
        "{ \"points\": { \"XGrad\": 2 } }",
        "1:15: several exercises have a gradient XGrad: name those that are asked in exercises, or write AddBias.XGrad or "
    )]
    [TestCase(
        "{ \"points\": { \"W2Grad\": 2 } }",
        "1:15: several exercises have a gradient W2Grad: name those that are asked in exercises, or write ResidualBlock.W2Grad or ThreeLayerRelu.W2Grad or TwoLayerNet.W2Grad."
    )]
    [TestCase(
        "{ \"points\": { \"TwoLayerNet.W3Grad\": 2 } }",
        "1:15: there is no gradient TwoLayerNet.W3Grad; did you mean TwoLayerNet.W2Grad? Write it as TwoLayerNet.W2Grad; 'gradcheck exercises' lists them."
    )]
    [TestCase(
        "{ \"exercises\": [\"Square\"], \"points\": { \"XGrad\": 2, \"Square.XGrad\": 3 } }",
        "1:52: the points of Square.XGrad are given twice."
    )]
    [TestCase("{\n\n\"points\": { \"Square.XGrad\": -1 } }", "3:13: points of Square.XGrad is a number from 0 to 1000000, not -1.")]
    [TestCase(
        "{ \"points\": { \"Square.XGrad\": \"2\" } }",
        "1:15: points of Square.XGrad is a number from 0 to 1000000, not the text \"2\"."
    )]
    [TestCase("{ \"points\": { \"Square.XGrad\": 1e7 } }", "1:15: points of Square.XGrad is a number from 0 to 1000000, not ")]
    [TestCase("{ \"points\": { \"Square.XGrad\": 100000000000000000000000 } }", "1:15: points of Square.XGrad is a number from 0 ")]
    [TestCase("{ \"points\": [1] }", "1:3: points is an object, not a list.")]
    [TestCase(
        "{ \"exercises\": [\"Square\"],\n\"partialCredit\": { \"D\": 0.5 } }",
        "2:20: no exercise of the assignment has a rung D. There are scalar, N, K, matrix, square, large."
    )]
    [TestCase("{ \"partialCredit\": { \"scaler\": 0.5 } }", "1:22: no exercise of the assignment has a rung scaler; did you mean scalar? ")]
    [TestCase("{ \"partialCredit\": { \"scalar\": 25 } }", "1:22: partialCredit of scalar is a part from 0 to 1, not 25.")]
    [TestCase("{ \"tolerance\": { \"relative\": 1 } }", "1:18: relative is a number from 0 to below 1, not 1.")]
    [TestCase("{ \"tolerance\": 1e-6 }", "1:3: tolerance is an object, not 1E-06.")]
    [TestCase("{ \"hints\": 4 }", "1:3: hints is a whole number from 0 to 3, not 4.")]
    [TestCase("{ \"hints\": 1.5 }", "1:3: hints is a whole number from 0 to 3, not 1.5.")]
    [TestCase("{ \"hints\": null }", "1:3: hints is a whole number from 0 to 3, not null.")]
    [TestCase("{ \"seed\": \"7\" }", "1:3: seed is a whole number or text of 32 hexadecimal digits, not the text \"7\".")]
    [TestCase("{ \"seed\": 3000000000 }", "1:3: seed is a whole number or text of 32 hexadecimal digits, not 3000000000.")]
    [TestCase("{ \"title\": 3 }", "1:3: title is text, not 3.")]
    [TestCase("{ \"deadline\": { \"at\": 5 } }", "1:3: deadline is text, not an object.")]
    [TestCase("{\n \"seed\": 1,\n \"seed\": 2\n}", "3:2: seed is given twice.")]
    [TestCase("{ \"points\": {\n \"W2Grad\": 1,\n   \"W2Grad\": 2 } }", "3:4: W2Grad is given twice.")]
    [TestCase("{ \"seed\": 1, }", "1:14: this is not JSON: there is a comma before a closing bracket.")]
    [TestCase("{ \"exercises\": [\"Square\",] }", "1:26: this is not JSON: there is a comma before a closing bracket.")]
    [TestCase("{\n // what is asked\n \"seed\": 1 }", "2:2: this is not JSON: it has no comments.")]
    [TestCase("{ 'seed': 1 }", "1:3: this is not JSON: ")]
    [TestCase("{ \"title\": \"\u00e4\u00f6\u00fc\", seed: 1 }", "1:19: this is not JSON: ")]
    [TestCase("{ \"seed\": 1", "1:")]
    [TestCase("", "1:1: this is not JSON: the file is empty.")]
    [TestCase("Homework 3", "1:1: this is not JSON: ")]
    [TestCase("[]", "1:1: an assignment is one object: ")]
    [TestCase("null", "1:1: an assignment is one object: ")]
    public void Says_where_the_mistake_is(string text, string sentence)
    {
        string said = Assert.Throws<AssignmentException>(() => Read(text))!.Message;

        Assert.That(said, Does.StartWith($"class/assignment.json:{sentence}").And.EndsWith(".").Or.EndsWith("}."));
        Assert.That(said, Does.Not.Contain('\n'));
    }

    [Test]
    public void Knows_an_instructor_s_own_exercise()
    {
        using var folder = new TemporaryFolder();
        var library = OwnExercises.Library(folder.Write("Cubic.cs", OwnExercises.Cubic));

        var read = AssignmentReader.Read("a.json", """{ "exercises": ["Cubic"], "points": { "XGrad": 4 } }""", library.Exercises);

        Assert.That(read.PointsOf("Cubic", "XGrad"), Is.EqualTo(4));
    }

    private static Assignment Read(string text) => AssignmentReader.Read("class/assignment.json", text, Catalogue);

    private static ImmutableArray<Exercise> Catalogue => Grade.Settings.Catalogue;
}
