using System.Globalization;
using System.Text;
using GradCheck.Tests.Submissions.Archives;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Platforms;

/// <summary>From Moodle's "Download all submissions" to its grading worksheet, and back into Moodle.</summary>
public sealed class MoodleTests
{
    private const string Header =
        "Identifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum Grade\",\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"";

    private const string TeamHeader =
        "Identifier,\"Full name\",Status,Group,Grade,\"Maximum Grade\",\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"";

    private readonly Download download = new();

    [TearDown]
    public void CleanUp() => download.Dispose();

    [Test]
    public void Grades_folders_into_the_worksheet()
    {
        string zip = download.Zip(
            ("Zoë Müller_4711_assignsubmission_file/Square.cs", Work.Right),
            ("Conan O'Brien_4712_assignsubmission_file/src/Square.cs", Work.Wrong),
            ("Jean-Luc van der Berg_4713_assignsubmission_file/work.zip", Packed.ZipOf([("w/Square.cs", Work.RightBy("Jean-Luc"))])),
            ("Anna Schmidt_4714_assignsubmission_file/Square.cs", Work.Broken),
            ("Anna Schmidt_4715_assignsubmission_file/Square.cs", Work.RightBy("the other Anna")),
            ("Anna Schmidt_4715_assignsubmission_onlinetext/onlinetext.html", Work.Bytes("<p>done</p>")),
            ("Gone Away_4799_assignsubmission_file/Square.cs", Work.RightBy("Gone"))
        );
        string roster = Worksheet(
            Row(4711, "Zoë Müller", "10.00"),
            Row(4712, "\"Conan O'Brien\"", "10.00"),
            Row(4713, "\"Jean-Luc van der Berg\"", "10.00"),
            Row(4714, "\"Anna Schmidt\"", "10.00"),
            Row(4715, "\"Anna Schmidt\"", "10.00", feedback: "\"Well done, \"\"Anna\"\"\""),
            Row(4716, "\"Never Came\"", "10.00")
        );

        var finished = download.Grade(zip, "--roster", roster, "--exercise", "Square");

        var import = MoodleImport.Read(File.ReadAllBytes(Path.Combine(download.Results, "gradebook.csv")));
        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.Contain("Layout: Moodle, 6 submissions."));
            Assert.That(finished.Error, Does.Contain("In the roster without a submission (1): Never Came (4716)"));
            Assert.That(
                finished.Error,
                Does.Contain("Submissions without a grade there, nobody in the roster is found by it (1): Gone Away_4799")
            );
            Assert.That(
                import.Grades,
                Is.EqualTo(
                    new Dictionary<string, string>
                    {
                        ["4711"] = "10",
                        ["4712"] = "0",
                        ["4713"] = "10",
                        ["4714"] = "0",
                        ["4715"] = "10",
                    }
                )
            );
            Assert.That(import.Feedback["4711"], Is.EqualTo("GradCheck: 1 of 1 gradients pass."));
            Assert.That(import.Feedback["4712"], Is.EqualTo("GradCheck: 0 of 1 gradients pass. XGrad: wrong-value."));
            Assert.That(import.Feedback["4714"], Does.StartWith("GradCheck: rejected. Square.cs:1: ").And.Not.Contain("<b>"));
            Assert.That(import.Feedback["4715"], Is.EqualTo("Well done, \"Anna\""), "what a teacher wrote stays");
            Assert.That(
                ClassRecord.Submissions(download.Results).Single(s => s.Submission.Id == "Zoë Müller_4711").Submission.Student!.Id,
                Is.EqualTo("4711")
            );
        });
    }

    [Test]
    [Long]
    public void Changes_no_byte_but_those_of_the_cells()
    {
        string folder = download.Unpacked(("Zoë Müller_4711_assignsubmission_file_/Square.cs", Work.Right));
        string roster = Worksheet(Row(4711, "Zoë Müller", "100.00"), Row(4712, "\"=cmd|' /C calc'!A0\"", "100.00"));

        download.Grade(folder, "--roster", roster);

        string before = File.ReadAllText(roster);
        string after = File.ReadAllText(Path.Combine(download.Results, "gradebook.csv"));
        Assert.That(
            after,
            Is.EqualTo(
                before.Replace(
                    "Submitted,,100.00,Yes,-,-,\nParticipant 4712",
                    "Submitted,100,100.00,Yes,-,-,GradCheck: 1 of 1 gradients pass.\nParticipant 4712",
                    StringComparison.Ordinal
                )
            )
        );
        Assert.That(after, Is.Not.EqualTo(before));
        Assert.That(File.ReadAllBytes(Path.Combine(download.Results, "gradebook.csv")).Take(3), Is.EqualTo(Encoding.UTF8.GetPreamble()));
    }

    [Test]
    public void Grades_a_flat_download_of_participants_without_names()
    {
        string folder = download.Unpacked(
            ("Participant_9001_assignsubmission_file_my_Square_1_assignsubmission_file_2.cs", Work.Right),
            ("Participant_9002_assignsubmission_file_Square.cs", Work.Wrong)
        );
        string roster = download.Write(
            "blind.csv",
            Encoding.UTF8.GetBytes(
                "Identifier,Status,Grade,\"Maximum Grade\",\"Last modified (grade)\",\"Feedback comments\"\nParticipant 9001,-,,20.00,-,\nParticipant 9002,-,,20.00,-,\n"
            )
        );

        download.Grade(folder, "--roster", roster);

        var students = ClassRecord
            .Submissions(download.Results)
            .Select(s => (s.Submission.Student!.Id, s.Submission.Student.Name, s.Submission.Files.Single()));
        Assert.That(
            students,
            Is.EqualTo(new[] { ("9001", null, "my_Square_1_assignsubmission_file_2.cs"), ("9002", (string?)null, "Square.cs") })
        );
        Assert.That(
            MoodleImport.Read(File.ReadAllBytes(Path.Combine(download.Results, "gradebook.csv"))).Grades,
            Is.EqualTo(new Dictionary<string, string> { ["9001"] = "20", ["9002"] = "0" })
        );
    }

    [Test]
    public void Grades_a_team_for_all_of_its_members()
    {
        string folder = download.Unpacked(
            ("Team Ödipus_4711_assignsubmission_file_/Square.cs", Work.Right),
            ("Default group_assignsubmission_file_/Square.cs", Work.Wrong)
        );
        string roster = download.Write(
            "teams.csv",
            Encoding.UTF8.GetBytes(
                $"{TeamHeader}\nParticipant 1,\"A B\",-,\"Team Ödipus\",,5.00,Yes,-,-,\nParticipant 4711,\"C D\",-,\"Default group\",,5.00,Yes,-,-,\nParticipant 3,\"E F\",-,\"Team Ödipus\",,5.00,Yes,-,-,\n"
            )
        );

        download.Grade(folder, "--roster", roster);

        Assert.That(
            MoodleImport.Read(File.ReadAllBytes(Path.Combine(download.Results, "gradebook.csv"))).Grades,
            Is.EqualTo(
                new Dictionary<string, string>
                {
                    ["1"] = "5",
                    ["3"] = "5",
                    ["4711"] = "0",
                }
            ),
            "a team's number is no participant's"
        );
    }

    [Test]
    [Long]
    public void Fills_a_German_worksheet_with_decimal_commas()
    {
        string folder = download.Unpacked(
            (
                "Zoë Müller_4711_assignsubmission_file_/TwoLayerNet.cs",
                Work.Bytes(File.ReadAllText(Support.Repository.PathOf("Submissions", "s04", "TwoLayerNet.cs")))
            )
        );
        string roster = download.Write(
            "Bewertungen.csv",
            Encoding.UTF8.GetBytes(
                "ID;\"Vollständiger Name\";Status;Bewertung;Bestwertung;\"Zuletzt geändert (Bewertung)\";\"Feedback als Kommentar\"\r\nTeilnehmer/in4711;\"Zoë Müller\";-;;10,00;-;\r\n"
            )
        );

        download.Grade(folder, "--roster", roster);

        Assert.That(
            File.ReadAllText(Path.Combine(download.Results, "gradebook.csv")),
            Does.EndWith("-;8,89;10,00;-;GradCheck: 8 of 9 gradients pass. W1Grad: wrong-shape.\r\n")
        );
    }

    private string Worksheet(params string[] rows) =>
        download.Write(
            "Grades-CS101-HW1-99.csv",
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes($"{Header}\n{string.Join('\n', rows)}\n")]
        );

    private static string Row(int id, string name, string most, string feedback = "") =>
        string.Create(CultureInfo.InvariantCulture, $"Participant {id},{name},s{id}@example.org,Submitted,,{most},Yes,-,-,{feedback}");
}
