using GradCheck.Records;
using GradCheck.Reports.Web;
using GradCheck.Tests.Support;
using Microsoft.Playwright;
using NUnit.Framework;

namespace GradCheck.Tests.Reports.Web;

/// <summary>A report on the disk, and a browser that has opened it from there. Whatever the pages say to the console fails the test.</summary>
internal sealed class OpenedReport : IAsyncDisposable
{
    private readonly TemporaryFolder folder;
    private readonly List<string> complaints = [];

    private OpenedReport(TemporaryFolder folder, IPage page)
    {
        this.folder = folder;
        Page = page;
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal))
                complaints.Add($"asked for {request.Url}");
        };
        page.Dialog += (_, dialog) =>
        {
            complaints.Add($"opened a dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public ILocator Rows => Page.Locator("#heat tbody tr:not(.pad)");

    public ILocator Status => Page.Locator("#status");

    public static async Task<OpenedReport> Of(IReadOnlyList<SubmissionResult> submissions, BrowserNewContextOptions? options = null)
    {
        var page = await Chromium.NewPage(options);
        var disk = new TemporaryFolder();
        foreach (var (path, html) in Rendered.Pages(submissions))
            disk.Write(path, html);
        var report = new OpenedReport(disk, page);
        await report.Open(WebReport.Index);
        return report;
    }

    /// <param name="path">As it lies on the disk: a percent sign is one.</param>
    public Task Open(string path) =>
        Page.GotoAsync($"{new Uri(folder.Root).AbsoluteUri}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}");

    /// <summary>The names of the rows in sight, from the top.</summary>
    public async Task<string[]> Names(int count) => [.. (await Page.Locator("#heat tbody th").AllTextContentsAsync()).Take(count)];

    /// <summary>The column's header.</summary>
    public ILocator Header(string name) => Page.GetByRole(AriaRole.Columnheader, new() { Name = name, Exact = true });

    public Task SortBy(string name) => Header(name).GetByRole(AriaRole.Button).ClickAsync();

    /// <summary>Where the keyboard is: the text of the focused element.</summary>
    public Task<string> Focused() => Page.EvaluateAsync<string>("document.activeElement.textContent");

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        folder.Dispose();
        Assert.That(complaints, Is.Empty);
    }
}
