using Microsoft.Playwright;
using NUnit.Framework;

namespace GradCheck.Tests.Reports.Web;

/// <summary>What is printed can neither be scrolled nor opened: it has to be on the paper.</summary>
public sealed class PaperTests
{
    // A4 without the margins of the style sheet.
    private static readonly BrowserNewContextOptions A4 = new()
    {
        ViewportSize = new() { Width = 688, Height = 1000 },
    };

    [Test]
    public async Task Has_the_whole_table_and_its_headings_as_text_that_is_repeated()
    {
        await using var report = await OpenedReport.Of([PageRecords.Graded("s01")], A4);
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Multiple(async () =>
        {
            Assert.That(await RightEdge(report.Page, "#heat"), Is.LessThanOrEqualTo(688.5));
            Assert.That(
                await report.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#heat thead button')).display"),
                Is.EqualTo("contents"),
                "Chromium repeats a header's own text on each page, but not what is in a button"
            );
        });
    }

    [Test]
    public async Task Has_every_column_of_an_explanation()
    {
        var wrong = PageRecords.WrongValue("B2Grad");
        string columns = string.Concat(Enumerable.Range(0, 9).Select(i => $"  /dW1[{i},0]"));
        var told = wrong with { Diagnosis = wrong.Diagnosis! with { Explanation = $"Net\n\n{columns}" } };
        await using var report = await OpenedReport.Of([PageRecords.Graded("s01", told)], A4);
        await report.Open("pages/s01.html");
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.That(await RightEdge(report.Page, ".diagnosis pre"), Is.LessThanOrEqualTo(688));
        Assert.That(
            await report.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.diagnosis pre')).overflowX"),
            Is.EqualTo("visible")
        );
    }

    // Of the content, also where the box around it is smaller.
    private static Task<double> RightEdge(IPage page, string selector) =>
        page.EvaluateAsync<double>(
            "selector => { const range = document.createRange(); range.selectNodeContents(document.querySelector(selector)); return range.getBoundingClientRect().right; }",
            selector
        );
}
