using Microsoft.Playwright;
using NUnit.Framework;

namespace GradCheck.Tests.Reports.Web;

/// <summary>The system's Chromium, one for all tests; each test has a context of its own. No browser is ever downloaded.</summary>
[SetUpFixture]
public sealed class Chromium
{
    // Set by .ci/run: there it is a failure that the report was not opened.
    private const string Required = "GRADCHECK_REQUIRE_BROWSER";

    private static readonly Lazy<Task<IBrowser>> Shared = new(Launch);
    private static IPlaywright? playwright;

    /// <summary>A page in a new context. Skips the test where there is no Chromium.</summary>
    internal static async Task<IPage> NewPage(BrowserNewContextOptions? options = null)
    {
        if (ChromiumProgram.Path is null)
            Skip("There is no Chromium here, so the report is not opened in one: apt-get install chromium.");
        var context = await (await Shared.Value).NewContextAsync(options);
        return await context.NewPageAsync();
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        if (Shared.IsValueCreated)
            await (await Shared.Value).CloseAsync();
        playwright?.Dispose();
    }

    private static async Task<IBrowser> Launch()
    {
        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(ChromiumProgram.Options());
    }

    private static void Skip(string reason)
    {
        if (Environment.GetEnvironmentVariable(Required) is null)
            Assert.Ignore(reason);
        Assert.Fail(reason);
    }
}
