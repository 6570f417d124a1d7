using GradCheck.Submissions;
using GradCheck.Submissions.Finding;
using GradCheck.Tests.Submissions.Archives;
using NUnit.Framework;

namespace GradCheck.Tests.Submissions;

public sealed class SubmissionFinderTests
{
    private readonly TemporaryFolder folder = new();

    private static IEnumerable<string> Names =>
        new[] { "a b", "O'Neil & Sons", "Zoë 山田", "x.y", "say \"hi\"", "<b>&amp;", "two\nlines" }.Where(n =>
            n.IndexOfAny(Path.GetInvalidFileNameChars()) < 0
        );

    [TearDown]
    public void CleanUp() => folder.Dispose();

    [Test]
    public void Finds_folders_and_files_in_ordinal_order()
    {
        folder.With("b.cs", "").With("a/x.cs", "").With("B/x.cs", "").With("a2.cs", "").With("a10/x.cs", "");
        Assert.That(Found(), Is.EqualTo(new[] { "B", "a", "a10", "a2", "b" }));
    }

    [Test]
    public void Finds_one_file_by_its_name()
    {
        folder.With("ada.cs", "");
        Assert.That(SubmissionFinder.Find(folder.At("ada.cs")).Single().Id, Is.EqualTo("ada"));
    }

    [Test]
    public void Keeps_a_folder_and_a_file_of_one_name_apart()
    {
        folder.With("ada.cs", "").With("ada/x.cs", "");
        Assert.That(Found(), Is.EqualTo(new[] { "ada", "ada.cs" }));
    }

    [Test]
    public void Keeps_two_files_apart_whose_endings_differ_in_case()
    {
        folder.With("ada.cs", "").With("ada.CS", "");
        // A file system that does not tell the two apart holds one of them.
        bool areTwo = Directory.GetFiles(folder.Path).Length == 2;
        Assert.That(Found(), Is.EqualTo(areTwo ? new[] { "ada.CS", "ada.cs" } : ["ada"]));
    }

    [Test]
    public void Passes_over_what_is_no_students_work()
    {
        folder.With("ada.cs", "");
        folder.With(".git/x.cs", "").With(".hidden.cs", "").With("bin/x.cs", "").With("OBJ/x.cs", "").With("tests/x.cs", "");
        folder.With("notes.txt", "").With("README.md", "");
        Assert.That(Found(), Is.EqualTo(new[] { "ada" }));
    }

    [Test]
    public void Follows_no_links()
    {
        folder.With("ada.cs", "").With(".elsewhere/secret.cs", "");
        File.CreateSymbolicLink(folder.At("file.cs"), folder.At(".elsewhere/secret.cs"));
        Directory.CreateSymbolicLink(folder.At("folder"), folder.At(".elsewhere"));
        Assert.That(Found(), Is.EqualTo(new[] { "ada" }));
    }

    [Test]
    public void Says_which_links_it_does_not_follow()
    {
        folder.With("ada.cs", "").With(".elsewhere/secret.cs", "");
        Assert.That(SubmissionFinder.Find(folder.Path).Notices, Is.Empty);
        File.CreateSymbolicLink(folder.At("file.cs"), folder.At(".elsewhere/secret.cs"));
        Directory.CreateSymbolicLink(folder.At("bob"), folder.At(".elsewhere"));
        Assert.That(
            SubmissionFinder.Find(folder.Path).Notices,
            Is.EqualTo(new[] { "Links are not followed, so these are not graded: bob, file.cs." })
        );
    }

    [Test]
    public void Finds_an_archive_by_its_name_and_keeps_it_apart_from_a_folder()
    {
        folder.With("ada.zip", "").With("bob.tar.gz", "").With("bob/x.cs", "").With("carl.7z", "");
        Assert.That(Found(), Is.EqualTo(new[] { "ada", "bob", "bob.tar.gz", "carl" }));
    }

    [Test]
    public void Leaves_out_of_an_archive_what_leads_out_of_it_and_says_so()
    {
        folder.With("class.zip", Packed.Zip(("ada.cs", "class A;"), ("../bob.cs", "class B;")));
        using var found = SubmissionFinder.Find(folder.At("class.zip"));
        Assert.That(found.Select(s => s.Id), Is.EqualTo(new[] { "ada" }));
        Assert.That(found.Notices, Is.EqualTo(new[] { "Left out: class.zip holds ../bob.cs, which leads out of the archive." }));
    }

    [Test]
    public void Gives_two_submissions_of_one_name_two_ids()
    {
        folder.With("A_1_assignsubmission_file_/x.cs", "").With("A_1/x.cs", "");
        Assert.That(Found(), Is.EqualTo(new[] { "A_1", "A_1 (2)" }));
    }

    [Test]
    public void Refuses_a_class_in_a_damaged_archive()
    {
        folder.With("class.zip", Packed.Zip(("ada.cs", "class A;"))[..40]);
        Assert.That(Refusal(folder.At("class.zip")), Is.EqualTo("class.zip is damaged or cut short: pack it again."));
    }

    [TestCase("class.7z", "class.7z is a 7z archive, which is not read: hand in a .zip, .tar or .tar.gz.")]
    [TestCase("class.zip", "class.zip is no archive that can be read, or is damaged: pack it again, as .zip, .tar or .tar.gz.")]
    public void Refuses_a_class_in_an_archive_that_is_not_read(string name, string sentence)
    {
        folder.With(name, "something else");
        Assert.That(Refusal(folder.At(name)), Is.EqualTo(sentence));
    }

    [Test]
    public void Passes_over_the_results_of_an_earlier_run_but_over_nobodys_work()
    {
        folder.With("old/results.json", "").With("old/results.v1.schema.json", "");
        folder.With("ada/x.cs", "").With("ada/results.json", "").With("ada/results.v1.schema.json", "");
        Assert.That(Found(), Is.EqualTo(new[] { "ada" }));
    }

    [TestCase("results")]
    [TestCase("results/")]
    [TestCase("./results")]
    [TestCase("../NAME/results")]
    public void Passes_over_the_folder_that_results_are_written_to(string except)
    {
        folder.With("ada.cs", "").With("results/x.cs", "");
        string path = folder.At(except.Replace("NAME", Path.GetFileName(folder.Path), StringComparison.Ordinal));
        Assert.That(SubmissionFinder.Find(folder.Path, path).Select(s => s.Id), Is.EqualTo(new[] { "ada" }));
    }

    [TestCaseSource(nameof(Names))]
    public void Takes_any_name_that_a_folder_can_have(string name)
    {
        folder.With($"{name}/x.cs", "");
        Assert.That(Found(), Is.EqualTo(new[] { name }));
    }

    [Test]
    public void Refuses_an_empty_folder() =>
        Assert.That(
            Refusal(folder.Path),
            Is.EqualTo($"{folder.Path} holds no submission: put a sub-folder, an archive or a .cs file for each student in it.")
        );

    [Test]
    public void Refuses_a_place_that_is_not_there() =>
        Assert.That(Refusal(folder.At("nowhere")), Is.EqualTo($"There is no folder or file {folder.At("nowhere")}."));

    [Test]
    public void Refuses_a_file_that_is_no_source()
    {
        folder.With("notes.txt", "");
        Assert.That(
            Refusal(folder.At("notes.txt")),
            Is.EqualTo(
                $"{folder.At("notes.txt")} is neither a C# file nor an archive: give a folder of submissions, a .zip, .tar or .tar.gz of them, or one .cs file."
            )
        );
    }

    private IEnumerable<string> Found() => SubmissionFinder.Find(folder.Path).Select(s => s.Id);

    private static string Refusal(string path) => Assert.Throws<SubmissionException>(() => SubmissionFinder.Find(path))!.Message;
}
