using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Submissions.Finding;
using GradCheck.Tests.Submissions.Archives;
using NUnit.Framework;

namespace GradCheck.Tests.Platforms;

/// <summary>Submissions of no platform.</summary>
public sealed class PlainClassTests
{
    private readonly Download download = new();

    [TearDown]
    public void CleanUp() => download.Dispose();

    [TestCase(false)]
    [TestCase(true)]
    public void Grades_folders_files_and_archives_unpacked_or_in_an_archive(bool isPacked)
    {
        (string, byte[])[] files =
        [
            ("ada/Square.cs", Work.Right),
            ("bob.cs", Work.RightBy("Bob")),
            ("carl.zip", Packed.ZipOf([("Square.cs", Work.Wrong)])),
            ("dora.tar.gz", Packed.Gzip(Packed.Tar(("Square.cs", "class {")))),
            ("ed.7z", [0]),
            ("fay/work.rar", [0]),
        ];

        var finished = download.Grade(isPacked ? download.Zip(files) : download.Unpacked(files), "--exercise", "Square");

        var records = ClassRecord.Submissions(download.Results);
        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.Contain("Layout: folders and files, 6 submissions."));
            Assert.That(
                records.Select(r => $"{r.Submission.Id} {r.Score} {r.Status.Code()}"),
                Is.EqualTo(new[] { "ada 1 graded", "bob 1 graded", "carl 0 graded", "dora 0 rejected", "ed 0 rejected", "fay 0 rejected" })
            );
            Assert.That(
                records[4].Diagnostics.Single().Message,
                Is.EqualTo("ed.7z is a 7z archive, which is not read: hand in a .zip, .tar or .tar.gz.")
            );
            Assert.That(records[5].Diagnostics.Single().Message, Does.StartWith("work.rar is a rar archive, which is not read"));
        });
    }

    [Test]
    public void Grades_the_class_although_one_archive_is_an_attack()
    {
        string zip = download.Zip(
            ("ada.zip", Packed.ZipOf([("Square.cs", Work.Right)])),
            ("eve.zip", Packed.Zip(("../../Square.cs", "class A;"))),
            ("zip.zip", Packed.Zip(("Square.cs", new string(' ', 1 << 20))))
        );

        download.Grade(zip);

        Assert.That(
            ClassRecord.Submissions(download.Results).Select(r => r.Diagnostics.FirstOrDefault()?.Message),
            Is.EqualTo(
                new[]
                {
                    null,
                    "eve.zip holds ../../Square.cs, which leads out of the archive.",
                    "Square.cs in zip.zip unpacks to more than 200 times its size, as no source does.",
                }
            )
        );
    }

    [TestCase("class", "class/ada.cs", "class/bob.cs")]
    [TestCase("download", "group 3/ada/x.cs", "group 3/bob/x.cs")]
    [TestCase("download", "group 3/ada.zip", "group 3/bob.zip")]
    [TestCase("download", "ada/x.cs", "bob/x.cs")]
    public void Finds_a_class_in_the_folder_that_an_archives_maker_added(string archive, params string[] paths)
    {
        string zip = download.Write($"{archive}.zip", Packed.ZipOf([.. paths.Select(p => (p, Work.Right))]));
        using var found = SubmissionFinder.Find(zip);
        Assert.That(found.Select(s => s.Id), Is.EqualTo(new[] { "ada", "bob" }));
    }

    [Test]
    public void Finds_one_student_in_an_archive_of_one_folder()
    {
        string zip = download.Write("download.zip", Packed.ZipOf([("ada/x.cs", Work.Right), ("ada/y.cs", Work.Right)]));
        using var found = SubmissionFinder.Find(zip);
        Assert.That(found.Select(s => s.Id), Is.EqualTo(new[] { "ada" }));
    }

    [Test]
    public void Grades_once_what_several_handed_in()
    {
        string folder = download.Unpacked(
            ("ada/Square.cs", Work.Right),
            ("bob.zip", Packed.ZipOf([("Square.cs", Work.Right)])),
            ("carl/Mine.cs", Work.Right),
            ("dora/Square.cs", Work.Right),
            ("ed/Square.cs", Work.Wrong)
        );

        var finished = download.Grade(folder, "--jobs", "4");

        var records = ClassRecord.Submissions(download.Results);
        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.Contain("The same source, graded once: ada = bob = dora."));
            Assert.That(
                records.Select(r => r.Submission.SameAs),
                Is.EqualTo(new[] { null, "ada", null, "ada", (string?)null }),
                "another file name is another submission"
            );
            Assert.That(records.Select(r => r.Score), Is.EqualTo(new[] { 1.0, 1, 1, 1, 0 }));
            Assert.That(records[1].Run, Is.EqualTo(records[0].Run), "the same run, not another");
            Assert.That(records[1].Submission.Sha256, Is.EqualTo(records[0].Submission.Sha256));
        });
    }

    [Test]
    public void Grades_what_a_platform_did_not_name_by_its_own_name()
    {
        string folder = download.Unpacked(
            ("A B_1_assignsubmission_file_/Square.cs", Work.Right),
            ("C D_2_assignsubmission_file_/Square.cs", Work.Right),
            ("by mail/Square.cs", Work.Right)
        );

        var finished = download.Grade(folder);

        Assert.That(finished.Error, Does.Contain("Layout: Moodle, 3 submissions.").And.Contain("so graded by their own names: by mail."));
    }

    [Test]
    public void Says_that_nothing_is_laid_out_as_it_was_told()
    {
        string folder = download.Unpacked(("ada/Square.cs", Work.Right));

        var finished = download.Grade(folder, "--layout", "moodle");

        Assert.That(
            (finished.ExitCode, finished.Error.Trim()),
            Is.EqualTo(
                (
                    2,
                    $"Nothing in {folder} is named as Moodle names it (Full Name_ID_assignsubmission_file_): leave out --layout, or choose another of auto, folders, moodle, canvas, gradescope, blackboard, classroom."
                )
            )
        );
    }

    [Test]
    public void Checks_one_submission_in_an_archive()
    {
        string zip = download.Write("mine.zip", Packed.ZipOf([("a/Square.cs", Work.Right), ("b/Helper.cs", Work.Bytes("class Helper;"))]));

        var finished = Support.Cli.Run("check", zip);

        Assert.That(finished.ExitCode, Is.EqualTo(0));
        Assert.That(finished.Output, Does.Contain("mine: 1/1 (graded)"));
    }
}
