using Microsoft.Playwright;

namespace GradCheck.Tests.Reports.Web;

/// <summary>Where the system's Chromium is, and how it is started where nothing may reach a network.</summary>
internal static class ChromiumProgram
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "C:/Program Files/Google/Chrome/Application/chrome.exe",
    ];

    /// <summary>Null where there is none.</summary>
    public static string? Path => Places.FirstOrDefault(File.Exists);

    public static BrowserTypeLaunchOptions Options() =>
        new()
        {
            ExecutablePath = Path,
            Headless = true,
            // The pages are our own, and a sandbox inside a container is often not to be had.
            Args =
            [
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
        };
}
