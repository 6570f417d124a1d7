using System.Text.RegularExpressions;
using GradCheck.Records;
using NUnit.Framework;

namespace GradCheck.Tests.Reports.Web;

/// <summary>Names, paths, messages, source and output are the student's: they are shown, and do nothing.</summary>
public sealed partial class HostileTextTests
{
    [TestCaseSource(typeof(Hostile), nameof(Hostile.Texts))]
    public void Encodes_whatever_a_student_can_write(string text)
    {
        var pages = Rendered.Pages(Hostile.Submission(text), SmallClass.Right);
        string[] ours = [.. Rendered.Pages(Hostile.Submission("plain"), SmallClass.Right).Values.SelectMany(Tags).Distinct()];

        Assert.That(pages.Values.SelectMany(Tags).Where(t => !ours.Contains(t)), Is.Empty);
    }

    [Test]
    public void Writes_out_what_turns_the_direction_of_writing()
    {
        string page = Rendered.Page(Hostile.Submission("safe\u202Egnp.cs"));

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("safe⟨U+202E⟩gnp.cs"));
            Assert.That(page, Does.Not.Contain("\u202E"));
        });
    }

    [TestCase("Zoë Ångström-李")]
    [TestCase("می‌خواهم")]
    public void Leaves_names_as_people_write_them(string name) =>
        Assert.That(Rendered.Page(PageRecords.Graded(name)), Does.Contain($"<bdi>{name}</bdi>"));

    [Test]
    public void Ends_no_script_by_data()
    {
        string page = Rendered.Index(PageRecords.Graded("</script><!--<script>"));

        Assert.That(Scripts().Count(page), Is.EqualTo(4), "two elements, opened and closed");
    }

    [Test]
    public void Lets_no_page_run_another_script()
    {
        var pages = Rendered.Pages(SmallClass.All);

        Assert.Multiple(() =>
        {
            Assert.That(pages.Values, Has.All.Contains("default-src 'none'"));
            Assert.That(pages.Where(p => p.Key != "index.html").Select(p => p.Value), Has.None.Contains("<script"));
            Assert.That(pages.Values, Has.None.Contains("script-src 'unsafe"));
        });
    }

    [Test]
    public void Says_nothing_of_others_on_a_students_page()
    {
        var pages = Rendered.Pages(SmallClass.All);
        string page = pages["pages/boris.html"];

        Assert.Multiple(() =>
        {
            foreach (string other in SmallClass.All.Select(s => s.Submission.Id).Where(i => i != "boris"))
                Assert.That(page, Does.Not.Contain(other));
            Assert.That(Links().Matches(page).Select(m => m.Value), Has.All.StartsWith("href=\"#"));
            Assert.That(page, Is.EqualTo(Rendered.Page(SmallClass.WrongValue)), "it follows from its own record alone");
        });
    }

    [Test]
    public void Shows_of_a_mistake_what_the_student_may_know()
    {
        var wrong = PageRecords.WrongValue("B2Grad");
        string all = Rendered.Page(PageRecords.Graded("s", wrong));
        string only = Rendered.Page(
            PageRecords.Graded("s", wrong with { Diagnosis = wrong.Diagnosis! with { Code = null, Message = null } })
        );

        Assert.Multiple(() =>
        {
            Assert.That(
                all,
                Does.Contain("Ask yourself").And.Contain("<h3>missing batch mean</h3>").And.Contain("is N times what it should be")
            );
            Assert.That(only, Does.Contain("Ask yourself").And.Not.Contain("missing batch mean").And.Not.Contain("No usual mistake"));
        });
    }

    [Test]
    public void Cuts_a_line_that_nobody_reads()
    {
        var wrong = Hostile.Submission("x");
        var sources = new SourceResult("x", string.Concat(Enumerable.Repeat("\n", 5)) + new string('a', 10_000));
        string page = Rendered.Page(wrong with { Submission = wrong.Submission with { Sources = [sources] } });

        Assert.That(page, Does.Contain("a … and 9600 more characters"));
    }

    private static IEnumerable<string> Tags(string page) => Tag().Matches(page).Select(m => m.Value);

    // Only what makes elements or handlers; attribute values may hold the text, encoded.
    [GeneratedRegex("<[a-zA-Z!/][a-zA-Z0-9-]*|<[^>]*\\son[a-z]+\\s*=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("</?script", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Scripts();

    [GeneratedRegex("href=\"[^\"]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Links();
}
