using System.Text;
using NUnit.Framework;

namespace GradCheck.Tests.Platforms;

/// <summary>From Blackboard's "Assignment File Download" to its Grade Center, and back into Blackboard.</summary>
public sealed class BlackboardTests
{
    private readonly Download download = new();

    [TearDown]
    public void CleanUp() => download.Dispose();

    [Test]
    public void Grades_attempts_into_the_Grade_Center()
    {
        string zip = download.Zip([
            .. Attempt("zm1", "Zoë Müller", "2026-11-19-10-30-15", ("Square.cs", "Square.cs", Work.Wrong)),
            .. Attempt("zm1", "Zoë Müller", "2026-11-20-09-00-00", ("Square.cs", "Square.cs", Work.Right)),
            .. Attempt("o_brien", "Conan O'Brien", "2026-11-20-10-00-00", ("Square%281%29.cs", "Square (1).cs", Work.Wrong)),
            .. Attempt("as-4", "Anna Schmidt", "2026-11-20-11-00-00", ("Square.cs", "Square.cs", Work.RightBy("Anna"))),
            .. Attempt("as.5", "Anna Schmidt", "2026-11-20-12-00-00"),
            ("Home_Work 1_nm9_attempt_2026-11-21-00-00-01_Square.cs", Work.Broken),
        ]);
        string roster = download.Write(
            "gc_CS101_fullgc_2026-11-22-10-00-00.xls",
            [
                .. Encoding.Unicode.GetPreamble(),
                .. Encoding.Unicode.GetBytes(
                    "\"Last Name\"\t\"First Name\"\t\"Username\"\t\"Student ID\"\t\"Home_Work 1 [Total Pts: 10 Score] |118854\"\t\"Total [Total Pts: up to 10 Score] |118855\"\t\"Remarks [Total Pts: 0 Text] |118856\"\r\n"
                        + "\"Müller\"\t\"Zoë\"\t\"zm1\"\t\"1\"\t\"\"\t\"0.00\"\t\"-\"\r\n"
                        + "\"O'Brien\"\t\"Conan\"\t\"o_brien\"\t\"2\"\t\"Needs Grading\"\t\"\"\t\"\"\r\n"
                        + "\"Schmidt\"\t\"Anna\"\t\"as-4\"\t\"3\"\t\"\"\t\"\"\t\"\"\r\n"
                        + "\"Schmidt\"\t\"Anna\"\t\"as.5\"\t\"4\"\t\"\"\t\"\"\t\"\"\r\n"
                        + "\"Nemo\"\t\"\"\t\"nm9\"\t\"5\"\t\"\"\t\"\"\t\"\"\r\n"
                ),
            ]
        );

        var finished = download.Grade(zip, "--roster", roster);

        var submissions = ClassRecord.Submissions(download.Results).ToDictionary(s => s.Submission.Id);
        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.Contain("Layout: Blackboard, 5 submissions."));
            Assert.That(finished.Error, Does.Contain("Handed in several times, the newest counts: zm1 (2)."));
            Assert.That(
                BlackboardImport.Read(File.ReadAllBytes(Path.Combine(download.Results, "gradebook.xls")), "118854"),
                Is.EqualTo(
                    new Dictionary<string, string>
                    {
                        ["zm1"] = "10",
                        ["o_brien"] = "0",
                        ["as-4"] = "10",
                        ["as.5"] = "0",
                        ["nm9"] = "0",
                    }
                )
            );
            Assert.That(submissions["zm1"].Submission.Student!.Name, Is.EqualTo("Zoë Müller"));
            Assert.That(submissions["o_brien"].Submission.Files, Is.EqualTo(new[] { "Square (1).cs" }), "as the student called it");
            Assert.That(submissions["as.5"].Diagnostics.Single().Message, Is.EqualTo("There is no .cs file in this submission."));
        });
    }

    [Test]
    public void Tells_users_from_assignments_without_the_text_files()
    {
        string folder = download.Unpacked(
            ("Home_Work 1_zm_1_attempt_2026-11-20-09-00-00_Square.cs", Work.Right),
            ("Home_Work 1_co2_attempt_2026-11-20-10-00-00_a_attempt_2020-01-01-00-00-00_b.cs", Work.Wrong)
        );

        download.Grade(folder);

        Assert.That(
            ClassRecord.Submissions(download.Results).Select(s => (s.Submission.Id, s.Submission.Files.Single())),
            Is.EqualTo(new[] { ("co2", "a_attempt_2020-01-01-00-00-00_b.cs"), ("zm_1", "Square.cs") })
        );
    }

    // The text file's lines, as BBGradebookOrganiser and CodeGrade read them.
    private static IEnumerable<(string, byte[])> Attempt(
        string user,
        string name,
        string date,
        params (string Garbled, string Original, byte[] Content)[] files
    )
    {
        string form = $"Home_Work 1_{user}_attempt_{date}";
        string listed = string.Concat(files.Select(f => $"\tOriginal filename: {f.Original}\r\n\tFilename: {form}_{f.Garbled}\r\n\r\n"));
        yield return (
            $"{form}.txt",
            Work.Bytes(
                $"Name: {name} ({user})\r\nAssignment: Home_Work 1\r\nDate Submitted: Friday, November 20, 2026\r\nCurrent Grade: Needs Grading\r\n\r\nSubmission Field:\r\nName: Forged Name (forged)\r\n\r\nComments:\r\nThere are no student comments for this assignment.\r\n\r\nFiles:\r\n{listed}"
            )
        );
        foreach (var (garbled, _, content) in files)
            yield return ($"{form}_{garbled}", content);
    }
}
