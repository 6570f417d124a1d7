using System.Text;
using GradCheck.Gradebooks;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Gradebooks;

/// <summary>A mistake in a roster is one sentence with the valid choices.</summary>
public sealed class RosterTests
{
    private TemporaryFolder folder;

    [SetUp]
    public void SetUp() => folder = new TemporaryFolder();

    [TearDown]
    public void TearDown() => folder.Dispose();

    [TestCase("id,grade\n1,\n", null, "plain", "grade")]
    [TestCase("Student ID;Points\n1;\n", null, "plain", "Points")]
    [TestCase("id,name,remark\n1,,\n", "remark", "plain", "remark")]
    [TestCase(
        "OrgDefinedId,Lab Points Grade <Numeric MaxPoints:5>,End-of-Line Indicator\n1,,#\n",
        null,
        "brightspace",
        "Lab Points Grade <Numeric MaxPoints:5>"
    )]
    [TestCase("Username,Final Points Grade,End-of-Line Indicator\n1,,#\n", "Final", "brightspace", "Final Points Grade")]
    [TestCase(
        "\"Last Name\",\"First Name\",\"Username\",\"Lab [Total Pts: 5 Score] |12\"\n\"\",\"\",\"a\",\"\"\n",
        "12",
        "blackboard",
        "Lab [Total Pts: 5 Score] |12"
    )]
    [TestCase(
        "LastName,FirstName,ID,SIS Login ID,Section,Lab (12)\n,,,,,\n    Points Possible,,,,,5\nA,B,1,,,\n",
        null,
        "canvas",
        "Lab (12)"
    )]
    [TestCase("Identifier,Grade,Last modified (grade)\nParticipant 1,,-\n", null, "moodle", "Grade")]
    [TestCase("Identifiant,Note,Dernière modification (note)\nParticipant1,,-\n", null, "moodle", "Note")]
    [TestCase("id,grade\ns01,\ns02,\n", null, "plain", "grade")]
    public void Reads_what_platforms_export(string text, string? column, string platform, string header)
    {
        var roster = Roster.Read(folder.Write("roster.csv", text), column);
        Assert.That((roster.Format.Name, roster.Column.Header), Is.EqualTo((platform, header)));
    }

    [TestCase("", null, "roster.csv is empty: give the platform's own export.")]
    [TestCase("id,grade\n", null, "roster.csv holds no students: give the platform's own export.")]
    [TestCase(
        "name,grade\nA,\n",
        null,
        "roster.csv is no platform's export and has no column of ids: call one id, student id, student_id or email. It has name, grade."
    )]
    [TestCase(
        "id,grade,points\n1,,\n",
        null,
        "roster.csv has several columns for grades; choose one with --grade-column: 'grade', 'points'."
    )]
    [TestCase(
        "id,grade,grade\n1,,\n",
        "grade",
        "roster.csv has several columns 'grade'; give --grade-column all of the header: 'grade', 'grade'."
    )]
    [TestCase("id\n1\n", null, "roster.csv has no column for grades: add the assignment on the platform, and export it again.")]
    [TestCase("id,grade\n1,\"x\n", null, "roster.csv, line 2: a quote is not closed where its cell ends. Export it again.")]
    [TestCase(
        "Identifier,Grade,Scale,Last modified (grade)\nParticipant 1,,A,-\n",
        null,
        "roster.csv grades by a scale: set the assignment's grade to points in Moodle, and export it again."
    )]
    [TestCase(
        "Student,ID,SIS Login ID,Section,Current Score\n    Points Possible,,,,(read only)\nA,1,,,\n",
        null,
        "roster.csv has no column for grades: add the assignment on the platform, and export it again."
    )]
    [TestCase("Email,End-of-Line Indicator\n", null, "roster.csv holds no students: give the platform's own export.")]
    public void Says_what_is_wrong(string text, string? column, string sentence) =>
        Assert.That(
            Assert.Throws<GradebookException>(() => Roster.Read(folder.Write("roster.csv", text), column))!.Message,
            Is.EqualTo(sentence)
        );

    [TestCase("PK\x3\x4...")]
    [TestCase("\u00D0\u00CF\u0011\u00E0...")]
    public void Says_that_a_workbook_is_no_roster(string content)
    {
        string path = folder.Write("roster.xlsx", "");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(content));
        Assert.That(
            Assert.Throws<GradebookException>(() => Roster.Read(path, gradeColumn: null))!.Message,
            Is.EqualTo("roster.xlsx is a workbook, not a table of text: save it as CSV, or give the platform's own export.")
        );
    }

    // Moodle's participant 7 is not Canvas's user 7, nor whoever has the institution's number 7.
    [TestCase("moodle", "Student,ID,SIS User ID,SIS Login ID,Section,Lab (1)\nA,7,8,x,,\nB,9,7,y,,\n", false)]
    [TestCase("canvas", "Identifier,Full name,ID number,Grade,Last modified (grade)\nParticipant 7,A,8,,-\nParticipant 9,B,7,,-\n", false)]
    [TestCase("moodle", "id,grade\n7,\n", true)]
    [TestCase("blackboard", "OrgDefinedId,Username,Lab Points Grade\n#1,#7,\n", true)]
    [TestCase("gradescope", "Student,ID,SIS User ID,SIS Login ID,Section,Lab (1)\nA,7,8,x,,\nB,9,7,y,,\n", true)]
    public void Finds_a_student_by_an_id_only_where_it_means_the_same(string layout, string text, bool isFound)
    {
        var filled = Gradebook.Fill(Roster.Read(folder.Write("roster.csv", text), gradeColumn: null), layout, [Work("ada", "7")]);
        Assert.That(
            filled.Result.Filled.Select(f => f.Line),
            Is.EqualTo(isFound ? new[] { text.StartsWith("Student", StringComparison.Ordinal) ? 3 : 2 } : [])
        );
    }

    [Test]
    public void Says_that_there_is_no_roster() =>
        Assert.That(
            Assert.Throws<GradebookException>(() => Roster.Read(folder.PathOf("none.csv"), gradeColumn: null))!.Message,
            Is.EqualTo($"There is no roster {folder.PathOf("none.csv")}.")
        );

    [TestCase("7", "the student has 2 submissions: ada, other")]
    [TestCase("8", null)]
    public void Gives_no_grade_where_it_is_not_clear_which(string other, string? reason)
    {
        var filled = Fill("id,grade\n7,\n8,\n", Work("ada", "7"), Work("other", other));
        Assert.That(filled.Result.NotFilled.Select(n => n.Reason).Distinct(), Is.EqualTo(reason is null ? [] : new[] { reason }));
    }

    [TestCase("id,grade\n7,\n7,\n")]
    [TestCase("id,name,grade\n1,Ada L,\n2,\"L, Ada\",\n")]
    public void Gives_no_grade_to_two_rows_of_one_student(string text)
    {
        var filled = Fill(text, Work("ada", "7") with { Student = new StudentResult("7", "Ada L", Email: null, Members: null) });
        Assert.That(filled.Result.NotFilled.Single().Reason, Is.EqualTo("nobody in the roster is found by it"));
        Assert.That(Encoding.UTF8.GetString(filled.Content), Is.EqualTo(text));
    }

    [Test]
    public void Finds_a_student_by_name_where_nothing_else_is_known()
    {
        var filled = Fill("id,name,grade\n1,\"Lovelace, Ada\",\n", Work("Ada Lovelace", id: null));
        Assert.That(Encoding.UTF8.GetString(filled.Content), Is.EqualTo("id,name,grade\n1,\"Lovelace, Ada\",3\n"));
    }

    [Test]
    public void Gives_no_grade_that_is_not_the_students()
    {
        var filled = Fill("id,grade\nada,5\n", Work("ada", id: null) with { Refusal = "look at it" });
        Assert.That(
            (Encoding.UTF8.GetString(filled.Content), filled.Result.NotFilled.Single().Reason),
            Is.EqualTo(("id,grade\nada,5\n", "look at it"))
        );
    }

    [Test]
    public void Measures_everyone_by_the_most_that_anyone_was_asked()
    {
        var filled = Fill(
            "OrgDefinedId,Lab Points Grade <Numeric MaxPoints:90>\nada,\nbob,\n",
            Work("ada", id: null) with
            {
                MaxScore = 9,
            },
            Work("bob", id: null)
        );
        Assert.That(
            filled.Result.Filled.Select(f => f.Grade),
            Is.EqualTo(new[] { "30", "30" }),
            "3 of 3 is 3 of 9 where others were asked 9"
        );
        Assert.That(filled.Result.Notes.Single(), Does.StartWith("Not everyone was asked for the same: 3 to 9 points."));
    }

    private static GradedWork Work(string submission, string? id) =>
        new(
            submission,
            id is null ? null : new StudentResult(id, Name: null, Email: null, Members: null),
            Score: 3,
            MaxScore: 3,
            Feedback: "",
            Refusal: null
        );

    private Gradebook Fill(string text, params GradedWork[] works) =>
        Gradebook.Fill(Roster.Read(folder.Write("roster.csv", text), gradeColumn: null), "folders", works);
}
