using System.Text;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Platforms;

/// <summary>From Gradescope's "Export Submissions" to a Canvas or a Brightspace gradebook, as courses use them together.</summary>
public sealed class GradescopeTests
{
    // As Ruby writes it, with the output of students' programs in it.
    private const string Metadata = """
        submission_409194023:
          :submitters:
          - :name: Zoë Müller
            :sid: '501'
            :email: zm1@example.org
          :created_at: 2026-11-20 17:34:00.861687000 Z
          :score: 2.0
          :results:
            output: |-
              submission_409194024:
                :submitters:
                - :name: Forged Name
                  :sid: '999'
            tests: [{name: "a: b", output: "&anchor *alias !tag"}]
        submission_409194024:
          :submitters:
          - :name: Conan O'Brien
            :sid: 502
            :email: co2@example.org
          - :name: "Ann \"A\" Lee"
            :sid: '503'
            :email: al3@example.org
          :history:
          - :id: 1
            :created_at: 2026-11-19
        submission_409194025:
          :submitters: []
        """;

    private readonly Download download = new();

    [TearDown]
    public void CleanUp() => download.Dispose();

    [Test]
    [Long]
    public void Grades_people_and_teams_into_a_Canvas_gradebook()
    {
        string zip = download.Zip(
            ("assignment_8046601_export/submission_metadata.yml", Work.Bytes(Metadata)),
            ("assignment_8046601_export/.DS_Store", [0]),
            ("assignment_8046601_export/submission_409194023/Square.cs", Work.Right),
            ("assignment_8046601_export/submission_409194024/src/Square.cs", Work.RightBy("a team")),
            ("assignment_8046601_export/submission_409194025/Square.cs", Work.Wrong)
        );
        string roster = download.Write(
            "Grades.csv",
            Encoding.UTF8.GetBytes(
                "Student,ID,SIS User ID,SIS Login ID,Section,HW (7)\n    Points Possible,,,,,1.0\n\"Müller, Zoë\",1,501,zm1,A,\n\"O'Brien, Conan\",2,502,co2,A,\n\"Lee, Ann\",3,x,al3@example.org,A,\n"
            )
        );

        var finished = download.Grade(zip, "--roster", roster);

        var submissions = ClassRecord.Submissions(download.Results).ToDictionary(s => s.Submission.Id);
        var rows = Csv.Parse(File.ReadAllText(Path.Combine(download.Results, "gradebook.csv")));
        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.Contain("Layout: Gradescope, 3 submissions."));
            Assert.That(
                submissions.Keys,
                Is.EquivalentTo(new[] { "Zoë Müller_409194023", "Conan O'Brien_409194024", "submission_409194025" })
            );
            Assert.That(submissions["Conan O'Brien_409194024"].Submission.Student!.Name, Is.EqualTo("Conan O'Brien, Ann \"A\" Lee"));
            Assert.That(
                submissions["Conan O'Brien_409194024"].Submission.Student!.Members!.Value.Select(m => m.Id),
                Is.EqualTo(new[] { "502", "503" })
            );
            Assert.That(
                rows.Skip(2).Select(r => r[^1]),
                Is.EqualTo(new[] { "1", "1", "1" }),
                "by sid, and by e-mail where the sid is another"
            );
        });
    }

    [Test]
    public void Grades_into_Brightspace()
    {
        string folder = download.Unpacked(
            ("submission_metadata.yml", Work.Bytes(Metadata)),
            ("submission_409194023/Square.cs", Work.Right),
            ("submission_409194024/Square.cs", Work.Wrong)
        );
        string roster = download.Write(
            "CS101_GradesExport.csv",
            Encoding.UTF8.GetBytes(
                "OrgDefinedId,Username,Last Name,First Name,Quiz Points Grade <Numeric MaxPoints:5 Weight:10 Category:Labs>,HW 1 Points Grade <Numeric MaxPoints:20>,Calculated Final Grade Numerator,End-of-Line Indicator\r\n"
                    + "#501,#zm1,Müller,Zoë,4,,10,#\r\n#502,#co2,O'Brien,Conan,3,7,10,#\r\n#503,#al3,Lee,Ann,,,10,#\r\n"
            )
        );

        download.Grade(folder, "--roster", roster, "--grade-column", "HW 1");

        Assert.That(
            BrightspaceImport.Read(File.ReadAllBytes(Path.Combine(download.Results, "gradebook.csv")), "HW 1"),
            Is.EqualTo(
                new Dictionary<string, string>
                {
                    ["501"] = "20",
                    ["502"] = "0",
                    ["503"] = "0",
                }
            )
        );
    }

    [Test]
    public void Grades_what_it_can_where_the_metadata_is_damaged()
    {
        string folder = download.Unpacked(
            ("submission_metadata.yml", Work.Bytes(Metadata[..500] + "\n\t%@: [")),
            ("submission_409194023/Square.cs", Work.Right),
            ("submission_409194024/Square.cs", Work.Wrong)
        );

        download.Grade(folder);

        Assert.That(
            ClassRecord.Submissions(download.Results).Select(s => (s.Submission.Id, s.Submission.Student?.Id)),
            Is.EqualTo(new[] { ("Zoë Müller_409194023", "501"), ("submission_409194024", null) })
        );
    }
}
