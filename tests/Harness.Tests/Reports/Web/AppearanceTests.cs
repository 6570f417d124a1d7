using Deque.AxeCore.Playwright;
using GradCheck.Tests.Support;
using Microsoft.Playwright;
using NUnit.Framework;

namespace GradCheck.Tests.Reports.Web;

/// <summary>Light, dark, on paper, and to those who do not see it.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class AppearanceTests
{
    // Asks for the README's picture: the name of the file to write.
    private const string Picture = "GRADCHECK_REPORT_PICTURE";

    private static readonly string[] Pages =
    [
        "index.html",
        "pages/amina.html",
        "pages/boris.html",
        "pages/chlo%C3%A9%20and%20d%C3%A0vid.html",
        "pages/emil.html",
        "pages/fatou.html",
    ];

    private static IEnumerable<object[]> Looks =>
        Corpus.Of(
            from path in Pages
            from isDark in (bool[])[false, true]
            from width in (int[])[360, 1280]
            select (object[])[path, isDark, width],
            nth: 11
        );

    [Category(Corpus.Category)]
    [TestCaseSource(nameof(Looks))]
    public async Task Has_no_violation_that_axe_knows(string path, bool isDark, int width)
    {
        await using var report = await OpenedReport.Of(
            SmallClass.All,
            new()
            {
                ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        await report.Open(path);
        await OpenAllDetails(report.Page);

        var found = await report.Page.RunAxe();

        Assert.That(found.Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(" | ", v.Nodes.Select(n => n.Html))}"), Is.Empty);
    }

    [Test]
    public async Task Turns_dark_where_the_reader_prefers_it()
    {
        await using var report = await OpenedReport.Of(SmallClass.All, new() { ColorScheme = ColorScheme.Dark });
        double dark = await Brightness(report.Page);
        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        double light = await Brightness(report.Page);

        Assert.Multiple(() =>
        {
            Assert.That(dark, Is.LessThan(60));
            Assert.That(light, Is.GreaterThan(240));
        });
    }

    [Test]
    public async Task Prints_every_row_and_every_ladder_on_white()
    {
        var many = Enumerable.Range(0, 200).Select(i => PageRecords.Graded($"student {i}")).ToList();
        await using var report = await OpenedReport.Of(many, new() { ColorScheme = ColorScheme.Dark });
        await report.Page.EvaluateAsync(
            "addEventListener('beforeprint', () => document.body.dataset.printed = document.querySelectorAll('#heat tbody tr').length)"
        );

        byte[] paper = await report.Page.PdfAsync(new() { PrintBackground = true });

        Assert.That(paper.AsSpan(0, 5).ToArray(), Is.EqualTo("%PDF-"u8.ToArray()));
        Assert.That(await report.Page.EvaluateAsync<string>("document.body.dataset.printed"), Is.EqualTo("200"));
        Assert.That(await report.Rows.CountAsync(), Is.LessThan(100), "afterwards only those in sight again");
        await report.Open("pages/student%200.html");
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Multiple(async () =>
        {
            Assert.That(await Brightness(report.Page), Is.GreaterThan(240));
            Assert.That(
                await report.Page.Locator("svg[role=img]").First.BoundingBoxAsync(),
                Is.Not.Null,
                "a closed ladder is open on paper"
            );
        });
    }

    [Test]
    public async Task Says_every_outcome_in_words_or_signs_not_by_colour_alone()
    {
        await using var report = await OpenedReport.Of(SmallClass.All);

        string[] cells = [.. await report.Page.Locator("#heat tbody td").AllTextContentsAsync()];
        string[] unnamed = [.. await report.Page.Locator("#heat tbody td a:not([aria-label])").AllTextContentsAsync()];

        Assert.Multiple(() =>
        {
            Assert.That(cells, Has.None.Empty);
            Assert.That(unnamed, Has.All.Match(@"^\d+/\d+$|^rejected$|^not graded$"));
        });
    }

    [Test]
    public async Task Takes_the_readmes_picture_when_asked()
    {
        if (Environment.GetEnvironmentVariable(Picture) is not { Length: > 0 } file)
        {
            Assert.Ignore($"No picture was asked for: {Picture} names the file.");
            return;
        }
        await using var report = await OpenedReport.Of(
            PictureClass.All,
            new()
            {
                ViewportSize = new() { Width = 1180, Height = 1400 },
            }
        );
        await report.Page.ScreenshotAsync(new() { Path = file });
        Assert.That(new FileInfo(file).Length, Is.LessThan(300_000));
    }

    private static Task OpenAllDetails(IPage page) =>
        page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

    private static Task<double> Brightness(IPage page) =>
        page.EvaluateAsync<double>("Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number))");
}
