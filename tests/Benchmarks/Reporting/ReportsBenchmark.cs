using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using GradCheck.Records;
using GradCheck.Reports.Web;
using GradCheck.Tests.Reports.Web;
using Microsoft.Playwright;

namespace GradCheck.Benchmarks.Reporting;

/// <summary>
/// The web report of a large class, rendered from its JSON records by a process that does nothing else; then its page for the class, opened and
/// sorted in the system's Chromium.
/// </summary>
internal static class ReportsBenchmark
{
    private const int Repeats = 5;

    private static readonly Option<int> Count = new("--count") { Description = "Submissions.", DefaultValueFactory = _ => 5_000 };

    private static readonly Option<string> Program = new("--program")
    {
        Description = "The gradcheck.dll to measure.",
        DefaultValueFactory = _ => Isolation.Sandbox.Host.Program,
    };

    public static Command Create()
    {
        var command = new Command(
            "reports",
            "Time, memory and size of the web report of a large class, and how soon a browser shows and sorts it."
        )
        {
            Count,
            Program,
        };
        command.SetAction((parsed, _) => Run(parsed.GetValue(Count), parsed.GetValue(Program)!));
        return command;
    }

    private static async Task Run(int count, string program)
    {
        var folder = Directory.CreateTempSubdirectory("gradcheck reports ");
        try
        {
            double mebibytes = Write(folder.FullName, count);
            var rendered = Timed.Run(Isolation.Sandbox.Host.Dotnet, [program, "report", folder.FullName, "--format", "html"]);
            if (rendered.ExitCode != 0)
                throw new InvalidOperationException(rendered.Error);
            var index = new FileInfo(Path.Combine(folder.FullName, WebReport.Index));
            Say(
                $"web report: {count} submissions ({mebibytes:0} MiB of JSON) in {rendered.Seconds:0.0} s, peak {rendered.PeakMiB:0} MiB, exit code {rendered.ExitCode}; the class's page has {index.Length / 1e6:0.00} MB"
            );
            if (ChromiumProgram.Path is null)
                Say($"opening it: not measured, there is no Chromium here");
            else
                await Open(index.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Open(string index)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(ChromiumProgram.Options());
        var opened = new List<double>();
        var sorted = new List<double>();
        for (int i = 0; i < Repeats; i++)
        {
            var page = await browser.NewPageAsync();
            var clock = Stopwatch.StartNew();
            await page.GotoAsync(new Uri(index).AbsoluteUri);
            await page.Locator("#heat tbody th").First.WaitForAsync();
            opened.Add(clock.Elapsed.TotalMilliseconds);
            clock.Restart();
            await page.Locator("#heat thead button").Nth(1).ClickAsync();
            await page.Locator("#heat [aria-sort=ascending]:nth-child(2)").WaitForAsync();
            await page.EvaluateAsync("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))");
            sorted.Add(clock.Elapsed.TotalMilliseconds);
            await page.CloseAsync();
        }
        Say($"in Chromium, median of {Repeats}: opened in {Median.Of(opened):0} ms, sorted by score in {Median.Of(sorted):0} ms");
    }

    // The samples of the tests in turn, the network's nine gradients in each.
    private static double Write(string path, int count)
    {
        using var folder = new ResultsFolder(path, new Seal(new byte[32]));
        var samples = SmallClass.All;
        var all = new List<SubmissionResult>(count);
        double bytes = 0;
        for (int i = 0; i < count; i++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"student {i:00000}");
            var sample = samples[i % samples.Length];
            var submission = sample with { Submission = sample.Submission with { Id = id } };
            folder.Write(submission);
            all.Add(submission);
            bytes += new FileInfo(Path.Combine(path, RecordFile.Of(id))).Length;
        }
        folder.Write(PageRecords.Class(all));
        return bytes / 1024 / 1024;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
