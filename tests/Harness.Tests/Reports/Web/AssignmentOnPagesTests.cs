using System.Collections.Immutable;
using GradCheck.Diagnosis.Facts;
using GradCheck.Records;
using NUnit.Framework;

namespace GradCheck.Tests.Reports.Web;

public sealed class AssignmentOnPagesTests
{
    private static readonly AssignmentResult Homework = new(
        "assignment.json",
        "",
        "Homework <3>",
        "Friday, 5 pm",
        ImmutableDictionary<string, double>.Empty,
        ImmutableDictionary<string, double>.Empty,
        Hints: HintLevel.Mistake
    );

    [Test]
    public void Heads_the_page_of_a_submission()
    {
        string page = Rendered.Page(PageRecords.Graded("s01") with { Assignment = Homework });

        Assert.That(page, Does.Contain("<p class=\"kicker\">Homework &lt;3&gt; · due Friday, 5 pm</p>"));
    }

    [Test]
    public void Heads_the_page_of_the_class()
    {
        var graded = PageRecords.Graded("s01");
        string page = Rendered.Index(Homework, graded);

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("<h1>Homework &lt;3&gt;</h1>"));
            Assert.That(page, Does.Contain($"<p class=\"kicker\">GradCheck · {graded.Gradients[0].Exercise} · due Friday, 5 pm</p>"));
        });
    }

    [Test]
    public void Leaves_the_heading_to_the_exercise_where_there_is_none()
    {
        var graded = PageRecords.Graded("s01");

        Assert.That(Rendered.Index(graded), Does.Contain($"<p class=\"kicker\">GradCheck</p>\n<h1>{graded.Gradients[0].Exercise}</h1>"));
    }
}
