using GradCheck.Reports.Web;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Reports.Web;

/// <summary>Hostile text in a real browser: no dialog, no script, no request, no broken layout. <see cref="OpenedReport"/> fails the test for the first three.</summary>
public sealed class HostileInBrowserTests
{
    private static IEnumerable<string> Texts => Corpus.Of(Hostile.Texts, nth: 8);

    [TestCaseSource(nameof(Texts))]
    [Category(Corpus.Category)]
    public async Task Does_nothing(string text)
    {
        var submission = Hostile.Submission(text);
        await using var report = await OpenedReport.Of(
            [submission, SmallClass.Right],
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );

        Assert.That(await IsBroken(report), Is.False, "the class's page");
        foreach (var cell in await report.Page.Locator("#heat tbody tr:first-child a").AllAsync())
            await cell.HoverAsync();
        await report.Page.GetByLabel("Name").FillAsync(text[..Math.Min(text.Length, 20)]);
        await report.Open(SubmissionPage.PathOf(PageRecords.Row(submission)));
        Assert.That(await IsBroken(report), Is.False, "the student's page");
        await report.Page.Keyboard.PressAsync("Tab");
        await report.Page.Mouse.MoveAsync(300, 120);
    }

    private static Task<bool> IsBroken(OpenedReport report) =>
        report.Page.EvaluateAsync<bool>(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth || document.querySelectorAll('img, iframe, svg[onload], main script').length > 0"
        );
}
