using System.Text.RegularExpressions;
using GradCheck.Reports.Formats;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>The README's table of formats says what is written.</summary>
public sealed class ReadmeTests
{
    [Test]
    public void Names_every_format_in_its_order_and_the_files_that_it_writes()
    {
        var rows = Regex
            .Matches(
                File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"),
                @"^\| `(?<name>[a-z]+)`[^|]*\| (?<files>[^|]*) \|",
                RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
            .Select(m => (Name: m.Groups["name"].Value, Files: m.Groups["files"].Value))
            .SkipWhile(r => r.Name != AllFormats.All[0].Name)
            .ToList();

        Assert.That(rows.Select(r => r.Name), Is.EqualTo(AllFormats.All.Select(f => f.Name)));
        Assert.Multiple(() =>
        {
            foreach (var (row, format) in rows.Zip(AllFormats.All))
            foreach (var file in format.Files(SmallClass.Input(SmallClass.Right)).Concat(format.Files(SmallClass.Input(SmallClass.All))))
                Assert.That(row.Files, Does.Contain(file.Path is null ? "no file" : Documented(file.Path)), row.Name);
        });
    }

    // In a folder of many, the submission's id names the file.
    private static string Documented(string path) =>
        path.EndsWith("/results.json", StringComparison.Ordinal) || !path.Contains('/', StringComparison.Ordinal)
            ? $"`{path}`"
            : Regex.Replace(path, @"/[^/]*(?<ending>\.[a-z]+)$", "/ID${ending}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
