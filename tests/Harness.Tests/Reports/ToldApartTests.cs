using System.Net;
using GradCheck.Reports;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>Two students whose names look alike are two in every report.</summary>
public sealed class ToldApartTests
{
    private static readonly string[] Alike =
    [
        "Anna Schmidt",
        "Anna\u200BSchmidt",
        "Anna\u202ESchmidt",
        "Anna\u00ADSchmidt",
        "Anna\u2060Schmidt",
        "Jos\u00E9",
        "Jose\u0301",
    ];

    private static readonly string[] Points = ["U+200B", "U+202E", "U+00AD", "U+2060", "U+0301"];

    [TestCase("Anna Schmidt", "Anna\u200BSchmidt", "Anna Schmidt", "Anna<U+200B>Schmidt")]
    [TestCase("AnnaSchmidt", "Anna\u200BSchmidt", "AnnaSchmidt", "Anna<U+200B>Schmidt")]
    [TestCase("Anna Schmidt", "Anna\u00A0Schmidt", "Anna Schmidt", "Anna<U+00A0>Schmidt")]
    [TestCase("Anna\u202ESchmidt", "Anna\u2060Schmidt", "Anna<U+202E>Schmidt", "Anna<U+2060>Schmidt")]
    [TestCase("Anna", "Anna ", "Anna", "Anna<U+0020>")]
    [TestCase("Jos\u00E9", "Jose\u0301", "Jos\u00E9", "Jose<U+0301>")]
    [TestCase("\u1EBF", "\u00EA\u0301", "\u1EBF", "\u00EA<U+0301>")]
    [TestCase("x", "x\uFE0F", "x", "x<U+FE0F>")]
    public void Writes_out_what_cannot_be_seen(string one, string other, string shownOne, string shownOther)
    {
        var told = new ToldApart([one, other]);

        Assert.That((told.Name(one), told.Name(other), told.Id(shownOther)), Is.EqualTo((shownOne, shownOther, other)));
        Assert.That(
            told.Sentences,
            Is.EqualTo(
                new[]
                {
                    $"2 names differ only in invisible characters, or in how an accent is spelled, and reports write those out: {shownOne}, {shownOther}.",
                }
            )
        );
    }

    [TestCase("Anna\u200BSchmidt", "Ben")]
    [TestCase("Anna Schmidt", "AnnaSchmidt")]
    [TestCase("Jos\u00E9", "Jose")]
    [TestCase("Jose\u0301", "Anna")]
    [TestCase("Jos\u00E9", "Jos\u00E8")]
    public void Leaves_names_alone_that_do_not_look_alike(string one, string other)
    {
        var told = new ToldApart([one, other]);

        Assert.That((told.Name(one), told.Name(other), told.Sentences.Length), Is.EqualTo((one, other, 0)));
    }

    [Test]
    public void Writes_no_two_names_alike_even_where_one_is_spelled_as_the_other_is_written()
    {
        string[] ids = ["Anna", "An\u200Bna", "An<U+200B>na", "An<U+003C>U+200B>na", "An\uD800na", "\uFFFE"];
        var told = new ToldApart(ids);

        Assert.That(ids.Select(told.Name), Is.Unique);
    }

    [Test]
    [Long]
    public void Shows_two_students_in_every_report_and_keeps_their_ids_in_json()
    {
        using var folder = new TemporaryFolder();
        foreach (string id in Alike)
            folder.Write($"class/{id}.cs", Solutions.Square("return x;"));
        folder.Write("other/Ben.cs", Solutions.RightSquare);

        var finished = Cli.Run([
            "grade",
            folder.PathOf("class"),
            "--out",
            folder.PathOf("results"),
            "--format",
            "html,markdown,junit,trx,csv,jsonl,annotations",
        ]);

        Cli.Run(["grade", folder.PathOf("other"), "--out", folder.PathOf("others")]);

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(1), finished.Error);
            foreach (string form in (string[])["table", "markdown"])
                Shows(form, Cli.Run(["diff", folder.PathOf("others"), folder.PathOf("results"), "--format", form]).Output);
            foreach (string report in (string[])["index.html", "summary.md", "junit.xml", "gradcheck.trx", "gradients.csv"])
                Shows(report, File.ReadAllText(folder.PathOf("results/" + report)));
            Shows("annotations", finished.Output);
            Shows("terminal", finished.Error);
            Assert.That(finished.Error, Does.Contain("5 names differ only in invisible characters").And.Contain("2 names differ only in"));
            string[] pages = [.. Directory.GetFiles(folder.PathOf("results/pages")).Select(f => Decoded(File.ReadAllText(f)))];
            Assert.That(Points.Where(p => pages.Count(page => page.Contains(p, StringComparison.Ordinal)) != 1), Is.Empty);
            foreach (string json in (string[])["results.json", "submissions.jsonl"])
                Assert.That(Alike.Where(id => !File.ReadAllText(folder.PathOf("results/" + json)).Contains($"\"{id}\"")), Is.Empty, json);
        });
    }

    private static void Shows(string report, string text) =>
        Assert.That(Points.Where(p => !Decoded(text).Contains(p, StringComparison.Ordinal)), Is.Empty, report);

    private static string Decoded(string text) => WebUtility.HtmlDecode(text.Replace("\\", "", StringComparison.Ordinal));
}
