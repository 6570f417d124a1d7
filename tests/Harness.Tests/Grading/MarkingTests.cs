using GradCheck.Assignments;
using GradCheck.Diagnosis.Facts;
using GradCheck.Grading;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Grading;

/// <summary>Points follow the assignment; so does what is told of a mistake.</summary>
public sealed class MarkingTests
{
    // Right as long as the matrix has one row.
    private const string RightForOneRow = "return (x.RowCount > 1 ? 1 : 2) * x.PointwiseMultiply(yGrad);";

    [TestCase("{}", 0, 1)]
    [TestCase("""{ "points": { "Square.XGrad": 8 } }""", 0, 8)]
    [TestCase("""{ "points": { "Square.XGrad": 8 }, "partialCredit": { "scalar": 0.25 } }""", 2, 8)]
    [TestCase("""{ "points": { "Square.XGrad": 8 }, "partialCredit": { "K": 0.5 } }""", 0, 8)]
    [TestCase("""{ "points": { "Square.XGrad": 8 }, "partialCredit": { "matrix": 0.5, "large": 1 } }""", 0, 8)]
    [TestCase("""{ "points": { "Square.XGrad": 0 } }""", 0, 0)]
    public void Gives_a_part_for_what_is_right_up_to_a_rung(string assignment, double points, double most)
    {
        var result = Grade.Source(Solutions.Square(RightForOneRow), Settings(assignment));
        var gradient = result.Gradients.Single();

        Assert.That(gradient.Rungs.First(r => r.Passed != true).Rung, Is.EqualTo("N"));
        Assert.That((gradient.Points, gradient.MaxPoints), Is.EqualTo((points, most)));
        Assert.That((result.Score, result.MaxScore), Is.EqualTo((points, most)));
    }

    [Test]
    public void Gives_the_largest_part_that_is_reached()
    {
        string wrongAtLarge = Solutions.Square("return (x.RowCount > 20 ? 1 : 2) * x.PointwiseMultiply(yGrad);");
        var settings = Settings("""{ "partialCredit": { "scalar": 0.5, "N": 0.25, "square": 0.75 } }""");

        Assert.That(Grade.Source(wrongAtLarge, settings).Score, Is.EqualTo(0.75));
    }

    [Test]
    public void Gives_all_points_for_what_is_right_and_none_where_nothing_is()
    {
        var settings = Settings("""{ "points": { "Square.XGrad": 8 }, "partialCredit": { "scalar": 0.25 } }""");

        Assert.That(Grade.Source(Solutions.RightSquare, settings).Score, Is.EqualTo(8));
        Assert.That(Grade.Source(Solutions.Square("return x;"), settings).Score, Is.Zero);
        Assert.That(Grade.Source("no C#", settings with { Expected = [Grade.Exercise("Square")] }).MaxScore, Is.EqualTo(8));
    }

    [TestCase(0, false, false, false)]
    [TestCase(1, true, false, false)]
    [TestCase(2, true, true, false)]
    [TestCase(3, true, true, true)]
    public void Tells_as_much_of_a_mistake_as_it_may(int hints, bool question, bool mistake, bool explanation)
    {
        var settings = Settings($$"""{ "hints": {{hints}} }""") with
        {
            Explain = (exercise, gradient) => $"{exercise}.{gradient} explained",
        };

        var told = Grade.Source(Solutions.Square("return yGrad;"), settings).Gradients.Single().Diagnosis;

        Assert.That(
            (told?.Hint is not null, told?.Code is not null, told?.Message is not null, told?.Explanation),
            Is.EqualTo((question, mistake, mistake, explanation ? "Square.XGrad explained" : null))
        );
    }

    [Test]
    public void Writes_the_assignment_down()
    {
        var settings = Settings("""{ "title": "Homework 3", "deadline": "Friday", "points": { "Square.XGrad": 8 }, "hints": 1 }""");

        var recorded = Grade.Source(Solutions.RightSquare, settings).Assignment!;

        Assert.That(
            (recorded.File, recorded.Title, recorded.Deadline, recorded.Hints),
            Is.EqualTo(("a.json", "Homework 3", "Friday", HintLevel.Question))
        );
        Assert.That((recorded.Sha256, recorded.Points["Square.XGrad"]), Is.EqualTo((settings.Assignment.Sha256, 8.0)));
        Assert.That(Grade.Source(Solutions.RightSquare).Assignment, Is.Null);
    }

    [Test]
    public void Is_part_of_what_a_result_follows_from()
    {
        string[] keys =
        [
            Grade.Source(Solutions.RightSquare).Key,
            Grade.Source(Solutions.RightSquare, Settings("{}")).Key,
            Grade.Source(Solutions.RightSquare, Settings("""{ "points": { "Square.XGrad": 8 } }""")).Key,
            Grade.Source(Solutions.RightSquare, Settings("""{ "hints": 0 }""")).Key,
        ];

        Assert.That(keys, Is.Unique);
        Assert.That(Grade.Source(Solutions.RightSquare, Settings("{}")).Key, Is.EqualTo(keys[1]));
    }

    private static GradeSettings Settings(string assignment)
    {
        var read = AssignmentReader.Read("a.json", assignment, Grade.Settings.Catalogue);
        return Grade.Settings with { Assignment = read, Hints = read.Hints };
    }
}
