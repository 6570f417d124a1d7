using System.Text;
using NUnit.Framework;

namespace GradCheck.Tests.Platforms;

/// <summary>From Canvas's "Download Submissions" to its gradebook, and back into Canvas.</summary>
public sealed class CanvasTests
{
    private readonly Download download = new();

    [TearDown]
    public void CleanUp() => download.Dispose();

    [Test]
    public void Grades_files_into_the_gradebook()
    {
        string zip = download.Zip(
            ("müllerzoë_501_9001_Square.cs", Work.Right),
            ("obrienconan_LATE_502_9002_Square.cs", Work.Wrong),
            ("smithjones_anne_503_9003_Square.cs", Work.Wrong),
            ("smithjones_anne_503_9007_Square-1.cs", Work.RightBy("Anne, the second time")),
            ("schmidtanna_504_9004_1_2_Square.cs", Work.RightBy("Anna")),
            ("schmidtanna_505_9005_Square-12.cs", Work.Broken),
            ("essayist_506_text.html", Work.Bytes("<p>no file</p>")),
            ("excusedme_507_9006_Square.cs", Work.RightBy("Excused"))
        );
        string roster = Gradebook(
            "\"Müller, Zoë\",501,zm1,CS101,5.00,",
            "\"O'Brien, Conan\",502,co2,CS101,5.00,1.00",
            "\"Smith-Jones, Anne\",503,as3,CS101,,",
            "\"Schmidt, Anna\",504,as4,CS101,,",
            "\"Schmidt, Anna\",505,as5,CS101,,",
            "\"Excused, Me\",507,em7,CS101,,EX",
            "\"Came, Never\",508,nc8,\"CS101, and CS102\",,",
            "\"Student, Test\",599,,CS101,,"
        );

        var finished = download.Grade(zip, "--roster", roster, "--grade-column", "HW 2", "--exercise", "Square");

        var import = CanvasImport.Read(File.ReadAllBytes(Path.Combine(download.Results, "gradebook.csv")), assignment: "78");
        var submissions = ClassRecord.Submissions(download.Results).ToDictionary(s => s.Submission.Student!.Id!);
        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.Contain("Layout: Canvas, 6 submissions."));
            Assert.That(finished.Error, Does.Contain("Handed in several times, the newest counts: smithjones_anne_503 (2)."));
            Assert.That(finished.Error, Does.Contain("In the roster without a submission (1): Came, Never (508)"));
            Assert.That(finished.Error, Does.Contain("its cell says EX: excused (1): excusedme_507"));
            Assert.That(
                import,
                Is.EqualTo(
                    new Dictionary<string, string>
                    {
                        ["501"] = "50",
                        ["502"] = "0",
                        ["503"] = "50",
                        ["504"] = "50",
                        ["505"] = "0",
                        ["507"] = "EX",
                    }
                )
            );
            Assert.That(submissions["502"].Submission.Late, Is.True);
            Assert.That(submissions["501"].Submission.Late, Is.False);
            Assert.That(
                (submissions["503"].Submission.Attempts, submissions["503"].Submission.Files.Single()),
                Is.EqualTo((2, "Square.cs"))
            );
            Assert.That(submissions["504"].Submission.Files, Is.EqualTo(new[] { "1_2_Square.cs" }));
        });
    }

    [Test]
    public void Grades_anonymous_files()
    {
        string folder = download.Unpacked(("anon_aB3dE_9001_Square.cs", Work.Right), ("LATE_anon_Xy9Zq_9002_Square.cs", Work.Wrong));

        var finished = download.Grade(folder);

        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.Contain("Layout: Canvas, 2 submissions."));
            Assert.That(
                ClassRecord
                    .Submissions(download.Results)
                    .Select(s => (s.Submission.Id, s.Submission.Student!.Id, s.Submission.Student.Name, s.Submission.Late)),
                Is.EqualTo(new[] { ("anon_Xy9Zq", "Xy9Zq", null, true), ("anon_aB3dE", "aB3dE", (string?)null, (bool?)false) })
            );
        });
    }

    [TestCase(new string[0], "several columns for grades; choose one with --grade-column: 'HW 1 (77)', 'HW 2 (78)'.")]
    [TestCase(new[] { "--grade-column", "HW 3" }, "has no column 'HW 3' for grades. There are 'HW 1 (77)', 'HW 2 (78)'.")]
    [TestCase(new[] { "--grade-column", "Current Score" }, "has no column 'Current Score' for grades. There are 'HW 1 (77)', 'HW 2 (78)'.")]
    public void Says_before_grading_which_columns_there_are(string[] options, string sentence)
    {
        string zip = download.Zip(("müllerzoë_501_9001_Square.cs", Work.Right));
        string roster = Gradebook("\"Müller, Zoë\",501,zm1,CS101,,");

        var finished = download.Grade(zip, ["--roster", roster, .. options]);

        Assert.That((finished.ExitCode, Directory.Exists(download.Results)), Is.EqualTo((2, false)));
        Assert.That(finished.Error.Trim(), Does.EndWith(sentence));
    }

    // As lib/gradebook_exporter.rb writes it, with a row for assignments that are posted by hand.
    private string Gradebook(params string[] students) =>
        download.Write(
            "2026-11-22_Grades-CS101.csv",
            Encoding.UTF8.GetBytes(
                "Student,ID,SIS Login ID,Section,HW 1 (77),HW 2 (78),Current Score,Final Score\n"
                    + ",,,,Manual Posting,,,\n"
                    + "    Points Possible,,,,10.0,50.0,(read only),(read only)\n"
                    + string.Concat(students.Select(s => $"{s},90.00,80.00\n"))
            )
        );
}
