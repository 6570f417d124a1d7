using System.Text;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Platforms;

/// <summary>From clones of GitHub Classroom's repositories to its own table of grades.</summary>
public sealed class ClassroomTests
{
    private readonly Download download = new();

    [TearDown]
    public void CleanUp() => download.Dispose();

    [Test]
    public void Grades_repositories_into_a_table_of_user_names()
    {
        string folder = download.Unpacked(
            "hw-1-submissions",
            ("hw-1-ada-l/.git/HEAD", Work.Bytes("ref: refs/heads/main")),
            ("hw-1-ada-l/.git/hooks/x.cs", Work.Broken),
            ("hw-1-ada-l/bin/Debug/Square.cs", Work.Broken),
            ("hw-1-ada-l/obj/Square.cs", Work.Broken),
            ("hw-1-ada-l/tests/SquareTests.cs", Work.Broken),
            ("hw-1-ada-l/src/Square.cs", Work.Right),
            ("hw-1-alan-t/Square.cs", Work.Wrong)
        );
        string roster = download.Write(
            "grades.csv",
            Encoding.Latin1.GetBytes(
                "assignment_name,github_username,roster_identifier,points_awarded\nhw-1,\"Ada-L\",Zoë,\nhw-1,alan-t,Jürgen,3\nhw-1,nobody,x,"
            )
        );

        var finished = download.Grade(folder, "--roster", roster);

        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.Contain("Layout: GitHub Classroom, 2 submissions."));
            Assert.That(
                File.ReadAllBytes(Path.Combine(download.Results, "gradebook.csv")),
                Is.EqualTo(
                    Encoding.Latin1.GetBytes(
                        "assignment_name,github_username,roster_identifier,points_awarded\nhw-1,\"Ada-L\",Zoë,1\nhw-1,alan-t,Jürgen,0\nhw-1,nobody,x,"
                    )
                )
            );
            Assert.That(ClassRecord.Gradebook(download.Results).WithoutSubmission.Single().Id, Is.EqualTo("nobody"));
            Assert.That(ClassRecord.Submissions(download.Results)[0].Submission.Files, Is.EqualTo(new[] { "src/Square.cs" }));
        });
    }

    [Test]
    [Long]
    public void Takes_folders_that_begin_alike_for_folders_unless_it_is_told()
    {
        string folder = download.Unpacked(("hw-ada/Square.cs", Work.Right), ("hw-alan/Square.cs", Work.Right));

        string seen = download.Grade(folder).Error;
        string told = download.Grade(folder, "--layout", "classroom").Error;

        Assert.That(seen, Does.Contain("Layout: folders and files").And.Contain("hw-ada  1/1"));
        Assert.That(told, Does.Contain("Layout: GitHub Classroom").And.Contain("2/2  alan  1/1").Or.Contain("1/2  alan  1/1"));
    }
}
